type SkeletonProps = { readonly className: string };

/** Give it the size of what will come, so that nothing moves. */
export function Skeleton({ className }: SkeletonProps) {
  return <span aria-hidden="true" className={`block rounded bg-line ${className}`} />;
}
