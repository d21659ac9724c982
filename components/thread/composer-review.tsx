import { CircleHelp, Languages } from "lucide-react";
import { languageName } from "#components/inbox/language-name.ts";
import { type ComposerStrings, fill } from "./composer-strings.ts";
import { byGravity } from "./draft-marks.ts";
import { FindingsList } from "./findings-list.tsx";
import { ReasonField } from "./reason-field.tsx";
import { SEVERITY_LOOK } from "./severity-look.ts";
import type { ComposerState } from "./use-composer.ts";

type ComposerReviewProps = {
  readonly composer: ComposerState;
  readonly locale: string;
  readonly reasonCharsMax: number;
  readonly strings: ComposerStrings;
};

const PANEL =
  "flex min-h-0 shrink flex-col divide-y divide-line overflow-y-auto border-line bg-surface-raised max-xl:order-first max-xl:mx-auto max-xl:mb-2 " +
  "max-xl:w-full max-xl:max-w-3xl max-xl:rounded-md max-xl:border " +
  "xl:col-start-2 xl:row-start-2 xl:border-s xl:border-t";
const PART = "flex shrink-0 items-start gap-1.5 px-3 py-2 text-ui lg:px-4";
const ICON = { "aria-hidden": true, size: 14, className: "mt-[3px] shrink-0 text-note" } as const;

/**
 * What there is to know before sending. It grows upward: above the field on
 * narrow screens, beside it and under the order on wide ones, so that the line
 * that is being written stays where it is.
 */
export function ComposerReview({ composer, strings, ...props }: ComposerReviewProps) {
  const { check, draft, fixes, reason, current } = composer;
  const { unjudgedLanguage, openQuestions } = check.checked;
  const unjudged =
    unjudgedLanguage &&
    fill(strings.unjudged, { language: languageName(unjudgedLanguage, props.locale) });
  const isShown = check.findings.length + openQuestions.length > 0 || unjudged || reason.isAsked;
  return (
    <>
      <ReadOut text={current ? positionOf(composer, strings) : ""} />
      <ReadOut text={openQuestions.length > 0 ? strings.openQuestions : ""} />
      <ReadOut text={unjudged ?? ""} />
      {isShown && (
        <div className={PANEL}>
          {check.findings.length > 0 && (
            <FindingsList
              body={draft.body}
              findings={check.findings}
              current={current}
              strings={strings}
              onShow={composer.goTo}
              onMend={fixes.mend}
            />
          )}
          {openQuestions.length > 0 && (
            <OpenQuestions questions={openQuestions} strings={strings} />
          )}
          {unjudged && (
            <p className={`${PART} text-muted`}>
              <Languages {...ICON} />
              <span className="min-w-0">{unjudged}</span>
            </p>
          )}
          {reason.isAsked && (
            <ReasonField
              field={composer.reasonField}
              reason={reason.text}
              charsMax={props.reasonCharsMax}
              isMissing={composer.sending.state.kind === "needsReason"}
              isReadOnly={composer.isSending}
              strings={strings}
              onChange={composer.changeReason}
              onKeyDown={composer.onKeyDown}
            />
          )}
        </div>
      )}
    </>
  );
}

type OpenQuestionsProps = {
  readonly questions: ComposerState["check"]["checked"]["openQuestions"];
  readonly strings: ComposerStrings;
};

function OpenQuestions({ questions, strings }: OpenQuestionsProps) {
  return (
    <div className={PART}>
      <CircleHelp {...ICON} />
      <div className="min-w-0">
        <p className="font-semibold">{strings.openQuestions}</p>
        <ul className="list-disc ps-4 [overflow-wrap:anywhere] marker:text-muted">
          {questions.map(({ text }) => (
            <li key={text} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Read out when it changes; it stays in the document, or a screen reader would miss the first words. */
function ReadOut({ text }: { readonly text: string }) {
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}

/** Where the keyboard stands in the list, and what is wrong there. */
function positionOf({ check, current }: ComposerState, strings: ComposerStrings): string {
  if (!current) return "";
  const { severity, why, remedy } = current;
  const number = byGravity(check.findings).indexOf(current) + 1;
  const word = strings[SEVERITY_LOOK[severity].word];
  return fill(strings.position, {
    ...{ number, count: check.findings.length, severity: word, why, remedy },
  });
}
