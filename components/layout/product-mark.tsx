/** Two speech bubbles that face each other: buyer and seller. */
export function ProductMark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 text-accent">
      <path
        d="M3 4h11.5A2.5 2.5 0 0 1 17 6.5v4a2.5 2.5 0 0 1-2.5 2.5H9l-3.5 3V13H3z"
        fill="currentColor"
      />
      <path
        d="M20 10h1v8.5h-2.5V21L15 18.5h-4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
