"use client";

import { RotateCw, TriangleAlert } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { buttonClass } from "#components/ui/button-class.ts";
// An error boundary gets nothing from the server but the error, and the server
// may be what is broken: these few texts travel with the page.
import text from "#lib/i18n/messages/en/error.json";

type ErrorScreenProps = {
  readonly digest?: string | undefined;
  readonly onRetry: () => void;
};

export function ErrorScreen({ digest, onRetry }: ErrorScreenProps) {
  return (
    <div role="alert" className="mx-auto grid max-w-md gap-4 px-6 py-16">
      <TriangleAlert aria-hidden="true" className="size-6 text-overdue" />
      <h1 className="text-lg font-semibold">{text.title}</h1>
      <p>
        {text.what} {text.safe}
      </p>
      <p>{text.next}</p>
      {digest && (
        <p className="text-ui text-muted">
          {text.number} <code className="text-text tabular-nums select-all">{digest}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button tone="primary" onClick={onRetry}>
          <RotateCw aria-hidden="true" className="size-4" />
          {text.retry}
        </Button>
        {/* A full load on purpose: it leaves the state that failed behind. */}
        <a href="/messages" className={buttonClass("quiet")}>
          {text.toMessages}
        </a>
      </div>
    </div>
  );
}
