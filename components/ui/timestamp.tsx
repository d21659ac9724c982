type TimestampProps = {
  /** An ISO instant. */
  readonly at: string;
  /** What is shown, written on the server in the viewer's language and time zone. */
  readonly label: string;
  readonly title?: string | undefined;
  readonly className?: string;
};

export function Timestamp({ at, label, title, className = "" }: TimestampProps) {
  return (
    <time dateTime={at} title={title} className={`tabular-nums ${className}`}>
      {label}
    </time>
  );
}
