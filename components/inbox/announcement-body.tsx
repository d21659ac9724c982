import { type Inline, parsePlainMarkup } from "./plain-markup.ts";

export function AnnouncementBody({ body }: { readonly body: string }) {
  return (
    <div className="grid max-w-[68ch] gap-2 leading-relaxed">
      {parsePlainMarkup(body).map((block) =>
        block.kind === "paragraph" ? (
          <p key={block.at}>
            <Inlines inlines={block.inlines} />
          </p>
        ) : (
          <ul key={block.at} className="list-disc pl-5">
            {block.items.map((item) => (
              <li key={item.map(({ text }) => text).join("")}>
                <Inlines inlines={item} />
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map(({ at, text, strong }) =>
    strong ? <strong key={at}>{text}</strong> : <span key={at}>{text}</span>,
  );
}
