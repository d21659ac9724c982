/**
 * Characters that are drawn like an ASCII one, each pair one UTF-16 unit to one,
 * so that folding never moves an offset. A small part of Unicode's confusables
 * (UTS 39): the letters that turn up in addresses meant to slip through.
 */
const PAIRS: readonly (readonly [from: string, to: string])[] = [
  // Cyrillic
  ["аеорсухіјѕԁһԛԝӏкмтнвгп", "aeopcyxijsdhqwlkmthbrn"],
  ["АВЕКМНОРСТХІЈЅУԚԜ", "ABEKMHOPCTXIJSYQW"],
  // Greek
  ["αοντρικυχγηωε", "aovtpikuxynwe"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  // Armenian, Latin extensions and small capitals
  ["օոսհցɑɡıɩᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "onuhgagiiabcdeghijklmnoprstuvwyz"],
  // Dashes, slashes and line ends under other numbers
  ["‐‑‒–—―−﹘", "--------"],
  ["∕⁄⧸", "///"],
  ["\u2028\u2029\u0085", "\n\n\n"],
];

const TABLE = new Map<string, string>(
  PAIRS.flatMap(([from, to]) =>
    [...from].map((character, at): [string, string] => [character, to[at] ?? character]),
  ),
);

/** First digits of decimal systems that people type on a phone set to another language. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** The ASCII look-alike of one UTF-16 unit, or the unit itself. */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit;
  const folded = TABLE.get(unit);
  if (folded !== undefined) return folded;
  for (const zero of DIGIT_ZEROS) {
    if (code >= zero && code <= zero + 9) return String(code - zero);
  }
  return unit;
}
