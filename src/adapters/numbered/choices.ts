import type { Choice, ManyQuestion, SelectQuestion } from '../../core/ports.ts';
import { numberedLine, numberIn, numbersIn } from './entries.ts';
import type { Talk } from './talk.ts';

/** One of a list, by its number or its whole label. An empty line takes the initial choice, where there is one. */
export async function choose<T>(question: SelectQuestion<T>, talk: Talk): Promise<T> {
  const { message, choices, more = [], initial, back = false } = question;
  const { numbered } = talk.words;
  const all = [...choices, ...more];
  const first = all.find(({ value }) => initial !== undefined && Object.is(value, initial));
  const list = listed({ choices, more }, first !== undefined && all.indexOf(first) >= choices.length, talk);
  talk.say('', message);
  list.say();
  for (;;) {
    const typed = await talk.hear([numbered.selectHelp, ...(first ? [numbered.empty(first.label)] : [])], back);
    const number = numberIn(typed);
    const chosen = typed === '' ? first : number === null ? list.called(typed) : list.at(number);
    if (chosen !== undefined) {
      talk.say(chosen.label);
      return chosen.value;
    }
    if (number !== null && list.isMore(number)) list.open();
    else if (typed !== '') talk.say(numbered.notInList(typed, list.most()));
  }
}

/** Any number of a list. An empty line takes what is ticked already, `0` nothing. */
export async function chooseMany<T>(question: ManyQuestion<T>, talk: Talk): Promise<readonly T[]> {
  const { message, choices, more = [], ranked = false, needed = false, back = false, check = () => null } = question;
  const { numbered, nothingPicked, picked: inOneLine } = talk.words;
  const all = [...choices, ...more];
  const ticked = all.filter((choice) => choice.ticked);
  const list = listed(
    { choices, more },
    more.some((choice) => choice.ticked),
    talk,
  );
  const labels = (picked: readonly Choice<T>[]): string => inOneLine(picked.map(({ label }) => label)) || nothingPicked;
  const help = [
    ranked ? numbered.rankedHelp : numbered.manyHelp,
    ...(needed && ticked.length === 0 ? [] : [numbered.empty(labels(ticked))]),
    ...(!needed && ticked.length > 0 ? [numbered.zeroHelp] : []),
  ];
  talk.say('', message);
  list.say();
  for (;;) {
    const typed = await talk.hear(help, back);
    const numbers = [...new Set(numbersIn(typed) ?? [])];
    const wrong = numbers.find((number) => number !== 0 && list.at(number) === undefined && !list.isMore(number));
    if (typed !== '' && (numbers.length === 0 || wrong !== undefined)) {
      talk.say(numbered.notInList(wrong === undefined ? typed : String(wrong), list.most()), numbered.youTyped(typed));
    } else if (numbers.some(list.isMore)) {
      list.open();
      talk.say(numbered.youTyped(typed));
    } else {
      const named = numbers.flatMap((number) => list.at(number) ?? []);
      const picked = typed === '' ? ticked : ranked ? named : all.filter((choice) => named.includes(choice));
      const complaint = check(picked.map(({ value }) => value));
      if (needed && picked.length === 0) {
        talk.say(numbered.needOne);
        continue;
      }
      if (complaint === null) {
        talk.say(labels(picked));
        return picked.map(({ value }) => value);
      }
      talk.say(complaint, numbered.youTyped(typed));
    }
  }
}

type Lists<T> = { choices: readonly Choice<T>[]; more: readonly Choice<T>[] };

/**
 * Choices with numbers that never change their meaning: the row that opens the less usual ones keeps its own, and they
 * count on from there.
 */
function listed<T>({ choices, more }: Lists<T>, atOnce: boolean, talk: Talk) {
  let opened = atOnce || more.length === 0;
  const moreNumber = opened ? null : choices.length + 1;
  const firstOfMore = choices.length + (moreNumber === null ? 1 : 2);
  const isMore = (number: number): boolean => number === moreNumber;
  const sayMore = (): void => talk.say(...more.map((choice, index) => numberedLine(firstOfMore + index, choice)));
  return {
    isMore,
    say: (): void => {
      talk.say(...choices.map((choice, index) => numberedLine(index + 1, choice)));
      if (moreNumber !== null) talk.say(`${moreNumber}. ${talk.words.more}`);
      else if (more.length > 0) sayMore();
    },
    open: (): void => {
      opened = true;
      sayMore();
    },
    most: (): number => (opened ? firstOfMore + more.length - 1 : choices.length + 1),
    at: (number: number): Choice<T> | undefined =>
      number < firstOfMore ? choices[number - 1] : opened ? more[number - firstOfMore] : undefined,
    called: (typed: string): Choice<T> | undefined =>
      [...choices, ...(opened ? more : [])].find(({ label }) => label.toLowerCase() === typed.toLowerCase()),
  };
}
