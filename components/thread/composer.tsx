"use client";

import { ComposerReview } from "./composer-review.tsx";
import { ComposerStatus } from "./composer-status.tsx";
import { type ComposerStrings, fill } from "./composer-strings.ts";
import { DraftField } from "./draft-field.tsx";
import { SendRow } from "./send-row.tsx";
import { type ComposerInput, useComposer } from "./use-composer.ts";

type ComposerProps = ComposerInput & {
  readonly locale: string;
  readonly signInHref: string;
  readonly reasonCharsMax: number;
  readonly strings: ComposerStrings;
};

/**
 * Three parts of the thread's grid on wide screens, one column on narrow ones.
 * In the document they stand in the order of the work: write, see what was
 * found, send.
 */
export function Composer({ strings, signInHref, locale, reasonCharsMax, ...input }: ComposerProps) {
  const composer = useComposer(input);
  const { draft, check, isBlocked, isEmpty, isSending, overBy } = composer;
  const tooLongBy = fill(strings.tooLongBy, {
    count: overBy.toLocaleString(locale),
    max: input.bodyCharsMax.toLocaleString(locale),
  });
  const obstacles = [
    isEmpty && strings.empty,
    overBy > 0 && `${strings.tooLong} ${tooLongBy}`,
    isBlocked && strings.blockedReason,
  ];
  return (
    <form
      // The browser's own bubble about the missing reason would stand in the browser's language.
      noValidate
      className="max-xl:flex max-xl:min-h-0 max-xl:shrink max-xl:flex-col max-xl:border-t max-xl:border-line max-xl:bg-surface-raised max-xl:px-3 max-xl:py-3 sm:max-xl:px-4 lg:max-xl:px-6 xl:contents"
      onSubmit={(event) => {
        event.preventDefault();
        composer.send();
      }}
    >
      <DraftField
        field={composer.field}
        body={draft.body}
        findings={check.findings.filter(({ where }) => where === "body")}
        isInvalid={isBlocked || overBy > 0}
        isReadOnly={isSending}
        strings={strings}
        onChange={composer.change}
        onKeyDown={composer.onKeyDown}
      />
      <ComposerReview
        composer={composer}
        locale={locale}
        reasonCharsMax={reasonCharsMax}
        strings={strings}
      />
      <SendRow
        obstacle={obstacles.find((obstacle) => obstacle !== false) || null}
        isSending={isSending}
        strings={strings}
      >
        <ComposerStatus
          send={composer.sending.state}
          check={check.state}
          findings={check.checked.findings}
          isBlocked={isBlocked}
          isOnline={composer.isOnline}
          isKept={draft.isKept}
          elsewhere={draft.elsewhere}
          tooLongBy={overBy > 0 ? tooLongBy : null}
          isReasonOutdated={composer.reason.isOutdated}
          fixes={composer.fixes}
          signInHref={signInHref}
          strings={strings}
        />
      </SendRow>
    </form>
  );
}
