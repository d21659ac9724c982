import { type Block, type Inline, parsePlainMarkup } from "./plain-markup.ts";

export function AnnouncementBody({ body }: { readonly body: string }) {
  return (
    <div className="grid max-w-[68ch] gap-2 leading-relaxed">
      {parsePlainMarkup(body).map((block) => (
        <BlockView key={block.at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === "paragraph") {
    return (
      <p>
        <Inlines inlines={block.inlines} />
      </p>
    );
  }
  const items = block.items.map(({ at, inlines }) => (
    <li key={at}>
      <Inlines inlines={inlines} />
    </li>
  ));
  return block.kind === "bullets" ? (
    <ul className="list-disc pl-5">{items}</ul>
  ) : (
    <ol className="list-decimal pl-5 tabular-nums">{items}</ol>
  );
}

const ELEMENT = { none: "span", strong: "strong", emphasis: "em", code: "code" } as const;

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map(({ at, text, mark }) => {
    const Element = ELEMENT[mark];
    return <Element key={at}>{text}</Element>;
  });
}
