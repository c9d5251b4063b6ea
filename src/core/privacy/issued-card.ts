import { passesLuhn } from './checksums.ts';

/**
 * Whether digits are a card number by issuer, length and check digit. Stricter than what is looked for in sentences:
 * one in ten order numbers passes the check digit alone.
 */
export const isIssuedCard = (digits: string): boolean => issued.some((form) => form.test(digits)) && passesLuhn(digits);

// Issuer ranges of ISO/IEC 7812 as the networks publish them.
const issued = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:6011|65\d{2}|64[4-9]\d)\d{12,15}$/, // Discover
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/, // JCB
  /^62\d{14,17}$/, // UnionPay
  /^3(?:0[0-5]|[68]\d)\d{11}$/, // Diners Club
];
