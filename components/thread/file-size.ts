/** A size in the unit people use for files: decimal, as their file managers show it. */
export function fileSize(bytes: number): {
  readonly value: number;
  readonly unit: "byte" | "kilobyte" | "megabyte";
} {
  if (bytes < 1000) return { value: bytes, unit: "byte" };
  // 999,950 bytes would round to 1,000 kB.
  if (bytes < 999_950) return { value: bytes / 1000, unit: "kilobyte" };
  return { value: bytes / 1_000_000, unit: "megabyte" };
}
