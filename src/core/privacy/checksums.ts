/** Card numbers, IMEIs: ISO/IEC 7812-1 annex B. `digits` holds digits only. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits !== '' && sum % 10 === 0;
}

/** Resident identity number of mainland China: 17 digits and a check character (GB 11643-1999), with a possible birthday. */
export function isChineseId(id: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(id)) return false;
  const year = Number(id.slice(6, 10));
  const month = Number(id.slice(10, 12));
  const day = Number(id.slice(12, 14));
  if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[weighted(id, weights) % 11] === id[17]?.toUpperCase();
}

/** Postal items between countries: two letters, eight digits and a check digit, country (UPU standard S10). */
export function isPostalItem(id: string): boolean {
  if (!/^[A-Za-z]{2}\d{9}[A-Za-z]{2}$/.test(id)) return false;
  const check = 11 - (weighted(id.slice(2), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return Number(id[10]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/** UPS: 1Z, fifteen letters or digits and a check digit; letters count as the last digit of their place in ASCII less 63. */
export function isUpsParcel(id: string): boolean {
  if (!/^1Z[\dA-Z]{15}\d$/.test(id)) return false;
  const values = [...id.slice(2, 17)].map((sign) => (/\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10));
  const sum = values.reduce((total, value, i) => total + value * (i % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === Number(id[17]);
}

/** FedEx Express: 11 digits, weights 3 1 7 from the left, modulo 11, then 10. */
export function isFedexExpress(digits: string): boolean {
  const check = weighted(digits, [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 11;
  return /^\d{12}$/.test(digits) && check % 10 === Number(digits[11]);
}

/** Weights 3 and 1 from the right, modulo 10: EAN, UPC, ISBN-13, FedEx Ground. The last digit is the check digit. */
export function passesMod10(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 3);
  return digits !== '' && sum % 10 === 0;
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}
