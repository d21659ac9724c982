/**
 * Text in a form in which disguised addresses look alike, with the way back.
 * Each pass works on characters that remember which span of the original they
 * stand for, so that a match in the folded text can be cut out of the original.
 */

export type FoldedText = {
  /** Folded text in lower case, one UTF-16 unit per entry of `starts`. */
  readonly text: string;
  /** Original offset at which unit i begins. */
  readonly starts: Uint32Array;
  /** Original offset after unit i. */
  readonly ends: Uint32Array;
};

export type FoldPass = (folded: FoldedText) => FoldedText;

function unfolded(text: string): FoldedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

/** Builds a pass from a sticky-free global pattern whose matches are replaced; everything else is copied. */
function replacing(
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | null,
): FoldPass {
  return (folded) => {
    const builder = new FoldBuilder(folded);
    let copied = 0;
    for (const match of folded.text.matchAll(pattern)) {
      const text = replacement(match as RegExpExecArray);
      if (text === null) continue;
      builder.copy(copied, match.index);
      builder.put(text, match.index, match.index + match[0].length);
      copied = match.index + match[0].length;
    }
    if (copied === 0) return folded;
    builder.copy(copied, folded.text.length);
    return builder.done();
  };
}

class FoldBuilder {
  private readonly source: FoldedText;
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(source: FoldedText) {
    this.source = source;
  }

  copy(from: number, to: number): void {
    if (from >= to) return;
    this.parts.push(this.source.text.slice(from, to));
    for (let i = from; i < to; i += 1) {
      this.starts.push(this.source.starts[i] ?? 0);
      this.ends.push(this.source.ends[i] ?? 0);
    }
  }

  /** Puts `text` in the place of the units `from` … `to`: each of its units stands for all of them. */
  put(text: string, from: number, to: number): void {
    this.parts.push(text);
    for (let i = 0; i < text.length; i += 1) {
      this.starts.push(this.source.starts[from] ?? 0);
      this.ends.push(this.source.ends[to - 1] ?? 0);
    }
  }

  done(): FoldedText {
    return {
      text: this.parts.join(""),
      starts: Uint32Array.from(this.starts),
      ends: Uint32Array.from(this.ends),
    };
  }
}

/**
 * Letters that look like Latin ones in common fonts. Only those that a keyboard
 * offers: this is about what programs and people write, not about every glyph.
 */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [..."аеорсухіѕјӏԁԛԝ"].map((letter, i) => [letter, "aeopcyxisjldqw"[i] ?? letter]),
);

/** Characters that are not seen: format controls, soft hyphen, joiners, variation selectors, fillers. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}/u;

/** Width, case, compatibility forms and look-alikes; invisible characters vanish. */
const foldCharacters: FoldPass = replacing(/[^\u0020-\u0040\u005b-\u007e\n]/gu, ([char]) => {
  if (INVISIBLE.test(char)) return "";
  if (char === "。" || char === "｡") return ".";
  const folded = char.normalize("NFKC").toLowerCase();
  return LOOK_ALIKES.get(folded) ?? folded;
});

/** `%40`, and `%2540` when run twice. A byte that is no printable ASCII is left alone: `%abc` may be text. */
const decodePercent: FoldPass = replacing(/(?:%[0-9a-f]{2})+/gi, ([run]) => decodeBytes(run, "%"));

/** What quoted-printable leaves behind when it is pasted: `=40`, and `=` at a line's end. */
const decodeQuotedPrintable: FoldPass = replacing(/(?:=[0-9A-F]{2})+|=\r?\n/gi, ([run]) =>
  run.startsWith("=\r") || run.startsWith("=\n") ? "" : decodeBytes(run, "="),
);

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    commat: "@",
    period: ".",
    plus: "+",
    lowbar: "_",
    hyphen: "-",
    dash: "-",
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    num: "#",
    percnt: "%",
    equals: "=",
    nbsp: " ",
    shy: "",
    zwnj: "",
    zwj: "",
  }),
);

/** HTML character references; the semicolon may be missing, as browsers allow for numbers. */
const decodeEntities: FoldPass = replacing(
  /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,8}));?/gi,
  ([, hex, decimal, name]) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? null;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  },
);

/** Inline tags and comments that render as nothing. Not `<a@b.c>`: only names that HTML has. */
const dropInlineTags: FoldPass = replacing(
  /<(?:\/?(?:wbr|span|b|i|u|em|strong|font|small|a)(?:\s[^<>]{0,300})?\/?|!--[^<>]{0,300}--)>/gi,
  () => "",
);

/**
 * Spelled-out separators. White space is squeezed first so that these patterns
 * have nothing unbounded in them.
 */
/** An address that was wrapped inside a quote has the next line's `> ` in its middle. */
const joinQuotedLines: FoldPass = replacing(/\n[ \t]{0,3}[>|][>|\s]{0,40}/g, () => " ");
const squeezeSpaces: FoldPass = replacing(/\s{2,}|[^\S ]/g, () => " ");
const readAtWords: FoldPass = replacing(
  / ?[([{<] ?(?:at|a|ät|@|et|arobase|arroba|chiocciola|アットマーク) ?[)\]}>] ?| (?:at|ät|arobase|arroba|chiocciola) | ?アットマーク ?| ?[_-]at[_-] ?| @ ?|@ /gi,
  () => "@",
);
const readDotWords: FoldPass = replacing(
  / ?[([{<] ?(?:dot|punkt|point|punto|ponto|\.|ドット) ?[)\]}>] ?| (?:dot|punkt|point|punto|ponto) | ?ドット ?| ?[_-]dot[_-] ?| \. ?|\. /gi,
  () => ".",
);

/** What programs write for a character in a string: `\\u0040`, `\\x40`. */
const decodeEscapes: FoldPass = replacing(/\\(?:u00|x)([0-7][0-9a-f])/gi, ([, hex]) =>
  String.fromCharCode(Number.parseInt(hex ?? "", 16)),
);

/** A quoted local part (RFC 5321 section 4.1.2), an escaped `@`, one that Markdown sets apart. */
const dropDecoration: FoldPass = replacing(
  /["'`\\*_/]{1,4}@["'`\\*_/[]{0,4}|@["'`\\*_/[]{1,4}/g,
  () => "@",
);

const DECODERS = [
  ...[decodeEntities, decodePercent, decodeQuotedPrintable, decodeEscapes],
  ...[dropInlineTags, dropDecoration],
];

/** Encodings of encodings: `%2540`, `&amp;#64;`. More than four layers nobody's program undoes. */
const LAYERS_MAX = 4;

/**
 * The forms of `text` in which identities are searched. Several, because each
 * decoding can also destroy: in `x=ab@c.example` the `=ab` may be text.
 */
export function foldings(text: string): FoldedText[] {
  const plain = foldCharacters(unfolded(text));
  const forms = [plain];
  let decoded = plain;
  for (let layer = 0; layer < LAYERS_MAX; layer += 1) {
    const before = decoded;
    for (const decode of DECODERS) decoded = foldCharacters(decode(decoded));
    if (decoded.text === before.text) break;
    forms.push(decoded);
  }
  const spoken = forms.map((form) =>
    readDotWords(readAtWords(squeezeSpaces(joinQuotedLines(form)))),
  );
  return [...forms, ...spoken.filter((form, i) => form.text !== forms[i]?.text)];
}

/**
 * Decodes a run of `%xx` or `=xx`: as UTF-8 when it is that, otherwise byte by
 * byte, where only printable ASCII is decoded and the rest stays as written.
 */
function decodeBytes(run: string, mark: string): string {
  const codes = run.split(mark).slice(1);
  try {
    const bytes = Uint8Array.from(codes, (hex) => Number.parseInt(hex, 16));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const printable = (byte: number) => byte >= 0x20 && byte < 0x7f;
    return codes
      .map((hex) => [hex, Number.parseInt(hex, 16)] as const)
      .map(([hex, byte]) => (printable(byte) ? String.fromCharCode(byte) : mark + hex))
      .join("");
  }
}
