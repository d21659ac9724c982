"use client";

import { ArrowRight, ShieldCheck, TriangleAlert } from "lucide-react";
import { useRouter } from "next/navigation";
import { useId, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ChooseAction } from "./policy-actions.ts";

type Failure = "offline" | "signed_out" | "not_found" | "other";
type Named = { readonly title: string; readonly version: string };
type Change = { readonly what: string; readonly from: string | null; readonly to: string };

type UsePolicyButtonProps = {
  readonly profileId: string;
  readonly label: string;
  /** Says which profile, for those who hear the buttons of a page one by one. */
  readonly name: string;
  readonly from: Named;
  readonly to: Named;
  readonly changes: readonly Change[];
  readonly strings: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly effect: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly use: string;
    readonly using: string;
    readonly cancel: string;
    readonly failures: Record<Failure, string>;
  };
  readonly choose: ChooseAction;
};

/** Asks before another profile judges: it holds for everybody, and at once. */
export function UsePolicyButton(props: UsePolicyButtonProps) {
  const { profileId, label, name, from, to, changes, strings, choose } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function confirm() {
    if (isPending) return;
    setPending(true);
    const failed = await tryToChoose(profileId, choose);
    setPending(false);
    setFailure(failed);
    if (failed) return;
    dialog.current?.close();
    router.replace(`/operator/policies?used=${profileId}`);
    router.refresh();
  }
  return (
    <>
      <Button aria-label={name} onClick={() => dialog.current?.showModal()}>
        <ShieldCheck aria-hidden="true" className="size-4 text-accent" />
        {label}
      </Button>
      {/* The browser's own dialog: focus stays in it, Escape closes it and gives focus back. */}
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        onClose={() => setFailure(null)}
        className="m-auto max-h-[calc(100dvh-2rem)] w-[32rem] max-w-[calc(100vw-2rem)] overflow-y-auto rounded-lg border border-line bg-surface-raised p-0 text-text shadow-raised backdrop:bg-[#000]/40"
      >
        <div className="grid gap-4 px-5 py-5">
          <h2
            id={`${id}-title`}
            className="text-lg font-semibold text-balance [overflow-wrap:anywhere]"
          >
            {strings.title}
          </h2>
          <FromTo from={from} to={to} strings={strings} />
          <p className="text-pretty">{strings.effect}</p>
          <Changes changes={changes} strings={strings} />
          {failure && (
            <Notice
              role="alert"
              tone="overdue"
              icon={<TriangleAlert aria-hidden="true" size={16} />}
            >
              {strings.failures[failure]}
            </Notice>
          )}
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => dialog.current?.close()}>{strings.cancel}</Button>
            <Button tone="primary" aria-disabled={isPending} onClick={() => void confirm()}>
              {isPending ? strings.using : strings.use}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}

function FromTo({ from, to, strings }: Pick<UsePolicyButtonProps, "from" | "to" | "strings">) {
  const sides = [
    { ...from, label: strings.from },
    { ...to, label: strings.to },
  ];
  return (
    <dl className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-3">
      {sides.map(({ label, title, version }, index) => (
        <div
          key={label}
          className={`relative rounded-md border px-3 py-2 ${index === 1 ? "border-accent bg-accent-soft" : "border-line bg-surface"}`}
        >
          {index === 1 && (
            <ArrowRight
              aria-hidden="true"
              className="absolute top-1/2 -left-5 size-7 -translate-y-1/2 rounded-full border border-line bg-surface-raised p-1.5"
            />
          )}
          <dt className="text-xs font-medium text-muted">{label}</dt>
          <dd className="[overflow-wrap:anywhere]">
            <span className="font-semibold">{title}</span>
            <span className="block text-ui text-muted">{version}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Changes({ changes, strings }: Pick<UsePolicyButtonProps, "changes" | "strings">) {
  return (
    <div>
      <h3 className="text-xs font-semibold text-muted">{strings.changes}</h3>
      {changes.length === 0 && <p className="mt-1">{strings.noChanges}</p>}
      <ul className="divide-y divide-line">
        {changes.map(({ what, from, to }) => (
          <li key={what} className="flex justify-between gap-4 py-1.5">
            <span>{what}</span>
            <span className="flex items-center gap-1.5 whitespace-nowrap text-muted">
              {from && (
                <>
                  {from}
                  <ArrowRight aria-hidden="true" className="size-3" />
                  <span className="sr-only"> → </span>
                </>
              )}
              <span className="font-medium text-text">{to}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

async function tryToChoose(profileId: string, choose: ChooseAction): Promise<Failure | null> {
  try {
    const result = await choose({ profileId });
    if (result.ok) return null;
    const { code } = result.error;
    return code === "signed_out" || code === "not_found" ? code : "other";
  } catch {
    return "offline";
  }
}
