/** Short forms without the rest of them. */
const whole: Readonly<Record<string, string>> = {
  "won't": 'will not',
  wont: 'will not',
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  dont: 'do not',
  didnt: 'did not',
  doesnt: 'does not',
  havent: 'have not',
  hasnt: 'has not',
  isnt: 'is not',
  arent: 'are not',
  im: 'i am',
  ive: 'i have',
  weve: 'we have',
  youre: 'you are',
  thats: 'that is',
  "let's": 'let us',
  lets: 'let us',
  apologise: 'apologize',
  apologises: 'apologize',
  apologizes: 'apologize',
  apologising: 'apologize',
  apologizing: 'apologize',
  apology: 'apologies',
  cancelled: 'canceled',
  cancelling: 'canceling',
  cancellation: 'cancelation',
  enquiry: 'inquiry',
  enquiries: 'inquiries',
  query: 'inquiry',
  queries: 'inquiries',
  gimme: 'give me',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  u: 'you',
  ur: 'your',
  thx: 'thanks',
  hrs: 'hours',
  hr: 'hour',
  info: 'information',
  informations: 'information',
  organise: 'organize',
  organised: 'organized',
  recognise: 'recognize',
  whilst: 'while',
  emails: 'email',
  authorise: 'authorize',
  authorised: 'authorized',
  authorisation: 'authorization',
  ok: 'okay',
  dms: 'dm',
  pics: 'photos',
  pictures: 'photos',
  picture: 'photos',
  images: 'photos',
  image: 'photos',
  photo: 'photos',
  pic: 'photos',
  photographs: 'photos',
  num: 'number',
};

const endings: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
  ["'m", ' am'],
];

const withIs = new Set(['it', 'that', 'what', 'here', 'there', 'who', 'where', 'how', 'he', 'she', 'everything']);

/** A word in small letters as patterns spell it, American and without short forms; may be several, one space apart. */
export function spelled(word: string): string {
  const known = Object.hasOwn(whole, word) ? whole[word] : undefined;
  if (known !== undefined) return known;
  for (const [ending, full] of endings) if (word.endsWith(ending)) return word.slice(0, -ending.length) + full;
  if (!word.endsWith("'s")) return word;
  const stem = word.slice(0, -2);
  return withIs.has(stem) ? `${stem} is` : stem;
}
