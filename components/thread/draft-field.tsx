import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef } from "react";
import type { ExplainedFinding } from "#lib/domain/compliance/explained-finding.ts";
import type { ComposerStrings } from "./composer-strings.ts";
import { markDraft } from "./draft-marks.ts";

/**
 * Everything that decides where a letter lands, for the field and the copy
 * beneath it: were one different, the underlines would slip off their words.
 * 16 px on phones, because Safari zooms into anything smaller.
 */
const TEXT_BOX =
  "col-start-1 row-start-1 m-0 min-h-20 max-h-[30dvh] w-full min-w-0 border border-transparent " +
  "px-3 py-2 text-start font-sans text-base leading-6 font-normal tracking-normal sm:text-sm sm:leading-6 " +
  "whitespace-pre-wrap [overflow-wrap:anywhere] [tab-size:4] [unicode-bidi:plaintext] [scrollbar-gutter:stable]";

const MARK = {
  block: "bg-overdue-soft decoration-overdue decoration-wavy",
  warn: "bg-urgent-soft decoration-urgent decoration-dotted",
  advise: "decoration-note decoration-dashed",
};

type DraftFieldProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly body: string;
  readonly findings: readonly ExplainedFinding[];
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly strings: ComposerStrings;
  readonly onChange: (body: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

/** A plain text field over a copy of its text, which carries the underlines and gives it its height. */
export function DraftField({ field, body, findings, strings, ...props }: DraftFieldProps) {
  const hintId = useId();
  const copy = useRef<HTMLDivElement>(null);
  const followScroll = () => {
    if (copy.current && field.current) copy.current.scrollTop = field.current.scrollTop;
  };
  // After each render: new text may have changed the height of both.
  useLayoutEffect(followScroll);

  return (
    <div className="shrink-0 border-line bg-surface-raised max-xl:mx-auto max-xl:w-full max-xl:max-w-3xl xl:col-start-1 xl:row-start-3 xl:border-t xl:px-6 xl:py-3">
      <div className="mx-auto max-w-3xl">
        <div className="grid rounded-md border border-line-strong bg-surface-raised focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent">
          <div
            ref={copy}
            aria-hidden="true"
            dir="auto"
            className={`pointer-events-none relative overflow-hidden text-transparent select-none ${TEXT_BOX}`}
          >
            {markDraft(body, findings).map(({ start, text, severity }) => (
              <span
                key={start}
                data-start={start}
                className={
                  severity
                    ? `underline decoration-2 underline-offset-4 [text-decoration-skip-ink:none] ${MARK[severity]}`
                    : undefined
                }
              >
                {text}
              </span>
            ))}
            {/* A last line without letters would have no height here, but has one in the field. */}
            {"\u200b"}
          </div>
          <textarea
            ref={field}
            dir="auto"
            value={body}
            readOnly={props.isReadOnly}
            aria-label={strings.label}
            aria-describedby={hintId}
            aria-invalid={props.isInvalid || undefined}
            placeholder={strings.placeholder}
            aria-keyshortcuts="Control+Enter Meta+Enter F8 Shift+F8"
            onChange={(event) => props.onChange(event.target.value)}
            onKeyDown={props.onKeyDown}
            onScroll={followScroll}
            className={`relative resize-none overflow-y-auto bg-transparent text-text outline-none placeholder:text-muted ${TEXT_BOX}`}
          />
        </div>
        <p
          id={hintId}
          className="mt-1 flex flex-wrap justify-between gap-x-4 text-xs text-muted [overflow-wrap:anywhere]"
        >
          <span>{strings.identity}</span>
          <span className="hidden sm:inline">{strings.shortcut}</span>
        </p>
      </div>
    </div>
  );
}
