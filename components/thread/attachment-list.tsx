import { Download, FileX, Paperclip } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import type { MessageView } from "#lib/queries/get-thread.ts";
import { fileSize } from "./file-size.ts";

type AttachmentListProps = {
  readonly messageId: string;
  readonly attachments: MessageView["attachments"];
};

const KNOWN_REASONS = [
  ...["not_an_image", "too_many_pixels", "unreadable", "too_large", "too_many"],
  ...["type_not_allowed", "names_its_sender"],
] as const;

export async function AttachmentList({ messageId, attachments }: AttachmentListProps) {
  const [t, format] = await Promise.all([getTranslations("thread.messages"), getFormatter()]);
  const dropReason = (code: string) => {
    const known = KNOWN_REASONS.find((reason) => reason === code);
    return known ? t(`droppedReasons.${known}`) : t("droppedReasons.other", { code });
  };
  return (
    <ul
      aria-label={t("attachments", { count: attachments.length })}
      className="mt-2 flex flex-wrap gap-2"
    >
      {attachments.map(({ position, fileName, sizeBytes, droppedReason }) => {
        const name = fileName || t("unnamedFile");
        const { value, unit } = fileSize(sizeBytes);
        const size = format.number(value, {
          ...{ style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 },
        });
        return (
          <li key={position} className="max-w-full min-w-0">
            {droppedReason ? (
              <p className="flex min-h-9 items-center gap-2 rounded-md border border-dashed border-line-strong px-3 py-1.5 text-ui">
                <FileX aria-hidden="true" size={14} className="shrink-0 text-muted" />
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  {name}{" "}
                  <span className="text-muted">
                    · {t("dropped", { reason: dropReason(droppedReason) })}
                  </span>
                </span>
              </p>
            ) : (
              <a
                href={`/api/attachments/${messageId}/${position}`}
                download
                aria-label={t("download", { name, size })}
                className="flex min-h-11 max-w-full items-center gap-2 rounded-md border border-line-strong bg-surface-raised px-3 py-1 text-ui hover:bg-surface sm:min-h-9"
              >
                <Paperclip aria-hidden="true" size={14} className="shrink-0 text-muted" />
                <span className="truncate">{name}</span>
                <span className="shrink-0 text-xs text-muted tabular-nums">{size}</span>
                <Download aria-hidden="true" size={14} className="shrink-0 text-muted" />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
