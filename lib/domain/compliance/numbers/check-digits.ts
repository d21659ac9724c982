/** Check digits of the numbers a shop writes. Arguments are digits only, the check digit last. */

function digitsOf(text: string): number[] {
  return [...text].map(Number);
}

/** GS1 (EAN-8, UPC-A, EAN-13, SSCC) and USPS labels: weights 3, 1, … from the right, modulo 10. */
export function isGs1Valid(digits: string): boolean {
  const values = digitsOf(digits);
  const check = values.pop();
  const sum = values
    .reverse()
    .reduce((total, value, i) => total + value * (i % 2 === 0 ? 3 : 1), 0);
  return check === (10 - (sum % 10)) % 10;
}

/** ISBN-10: weights 10 to 1, modulo 11; the check character may be X. */
export function isIsbn10Valid(text: string): boolean {
  const sum = [...text].reduce((total, character, i) => {
    return total + (character.toUpperCase() === "X" ? 10 : Number(character)) * (10 - i);
  }, 0);
  return sum % 11 === 0;
}

/** Yamato, Sagawa, Japan Post and DHL waybills: the number before the last digit, modulo 7. */
export function isMod7Valid(digits: string): boolean {
  let remainder = 0;
  for (const digit of digits.slice(0, -1)) remainder = (remainder * 10 + Number(digit)) % 7;
  return remainder === Number(digits.at(-1));
}

/** FedEx Express, 12 digits: weights 3, 1, 7 repeating, modulo 11, 10 counting as 0. */
export function isFedExValid(digits: string): boolean {
  const weights = [3, 1, 7];
  const sum = digitsOf(digits.slice(0, -1)).reduce(
    (total, value, i) => total + value * (weights[i % 3] ?? 0),
    0,
  );
  return (sum % 11) % 10 === Number(digits.at(-1));
}

/** UPS 1Z: letters count as (code − 63) mod 10, every second character twice, modulo 10. */
export function isUpsValid(text: string): boolean {
  const body = text.slice(2).toUpperCase();
  const values = [...body].map((c) => (/\d/.test(c) ? Number(c) : (c.charCodeAt(0) - 63) % 10));
  const check = values.pop();
  const sum = values.reduce((total, value, i) => total + value * (i % 2 === 0 ? 1 : 2), 0);
  return check === (10 - (sum % 10)) % 10;
}
