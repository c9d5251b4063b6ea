import type { Interface } from 'node:readline';
import { Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createPrompt, useEffect, useKeypress } from '@inquirer/core';
import { Back, Cancelled } from '../../core/errors.ts';
import type { Leaving } from '../leaving.ts';
import { type KeyKind, type KeySource, keyboard, keyPause, type Later, markPastes } from './keyboard.ts';
import type { Look } from './look.ts';
import { type Drawing, type Output, type Screen, screen } from './screen.ts';

/** A key, or a piece of text where lines are read. `text` is what it types: full-width digits and spaces as usual ones. */
export type Press = {
  name: string;
  text: string;
  shift: boolean;
  pasted: boolean;
  /** The line as it stands, before Enter and the arrow keys as after them. */
  line: string;
  /** Milliseconds, of a clock of its own. */
  at: number;
};

/** What a key leads to: another state, with another line where `line` says so, or the answer. */
export type Step<S, A> = { state: S; line?: string } | { answer: A; shown: string | null };

/** One kind of question, as states that keys change. Everything about streams and terminals is elsewhere. */
export type Play<S, A> = {
  keys: KeyKind;
  message: string;
  start: S;
  /** What the line editor begins with. */
  line?: string;
  press: (state: S, press: Press) => Step<S, A>;
  draw: (state: S, view: { line: string; cursor: number; columns: number; rows: number }) => Drawing;
  /** Whether Escape goes back in this state; by default it does. */
  mayLeave?: (state: S) => boolean;
};

export type SessionWorld = { input: KeySource; output: Output; look: Look; later?: Later; leaving?: Leaving };

/** Asks until there is an answer. Throws `Cancelled`, and `Back` where `back` is true. */
export async function ask<S, A>(world: SessionWorld, play: Play<S, A>, back = false): Promise<A> {
  const { input, output, look, later = keyPause, leaving: signals } = world;
  if (signals?.hasLeft()) throw new Cancelled();
  const leaving = new AbortController();
  const drawn = screen(output);
  const session = begin(play, drawn, look);
  const leave = (error: unknown): void => leaving.abort(error);
  const keys = keyboard(input, {
    kind: play.keys,
    later,
    onEscape: () => {
      if (back && session.mayLeave()) leave(new Back());
    },
    onLines: (bytes, pasted) => session.lines(bytes, pasted),
    onClose: () => leave(new Cancelled()),
  });
  const deaf = signals?.onLeave(() => leave(new Cancelled()));
  if (output.isTTY) output.write(markPastes.on);
  try {
    const context = { input: keys, output: nowhere(), signal: leaving.signal };
    return (await running({ session, leave }, context)) as A;
  } catch (error) {
    session.stop();
    const reason = leaving.signal.aborted ? leaving.signal.reason : error;
    // What was typed and not answered goes, whether they went back or left.
    drawn.leave(reason instanceof Back ? [] : session.unanswered());
    if (reason instanceof Error && reason.name === 'ExitPromptError') throw new Cancelled();
    throw reason;
  } finally {
    session.stop();
    deaf?.();
    keys.release();
    if (output.isTTY) output.write(markPastes.off);
  }
}

/** The line editor: Node's readline, of which Inquirer's type tells only a part. */
type Editor = Pick<Interface, 'line' | 'cursor' | 'write' | 'on'>;
type Key = Parameters<Parameters<typeof useKeypress>[0]>[0] & { sequence?: string; meta?: boolean };
type Running = { session: ReturnType<typeof begin>; leave: (error: unknown) => void };

/** Inquirer reads keys, edits the line and settles; what is seen is drawn by the session. */
const running = createPrompt<unknown, Running>(({ session, leave }, done) => {
  const safely = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      leave(error);
    }
  };
  useEffect((editor) => {
    safely(() => session.open(editor as unknown as Editor, { done, safely }));
  }, []);
  useKeypress((key) => safely(() => session.key(key)));
  return '';
});

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

function begin<S, A>(play: Play<S, A>, drawn: Screen, look: Look) {
  let { start: state, line = '' } = play;
  let open: { editor: Editor; done: (answer: unknown) => void; safely: (act: () => void) => void } | null = null;
  let over = false;
  let redraw: NodeJS.Immediate | undefined;
  const decode = { pasted: new StringDecoder('utf8'), typed: new StringDecoder('utf8') };

  const draw = (): void => {
    redraw = undefined;
    const cursor = Math.min(open?.editor.cursor ?? line.length, line.length);
    drawn.draw(play.draw(state, { line, cursor, columns: drawn.columns(), rows: drawn.rows() }));
  };
  // Once for all the keys that came together: drawing each of a long paste takes seconds.
  const drawSoon = (): void => {
    redraw ??= setImmediate(() => (open === null ? undefined : open.safely(draw)));
  };
  const stop = (): void => {
    over = true;
    clearImmediate(redraw);
  };
  const put = (text: string): void => {
    if (open === null || open.editor.line === text) return;
    open.editor.write('', { ctrl: true, name: 'e' });
    open.editor.write('', { ctrl: true, name: 'u' });
    if (text !== '') open.editor.write(text);
  };
  const take = (press: Omit<Press, 'line' | 'at'>): void => {
    const step = play.press(state, { ...press, line, at: performance.now() });
    if ('answer' in step) {
      stop();
      const kept =
        step.shown === null ? [] : look.layout.wrap(look.answered(play.message, step.shown), drawn.columns());
      drawn.leave(kept);
      open?.done(step.answer);
      return;
    }
    state = step.state;
    line = step.line ?? line;
    put(line);
    drawSoon();
  };

  return {
    stop,
    mayLeave: () => !over && (play.mayLeave?.(state) ?? true),
    /** What stays on the screen of somebody who leaves: the question, and what they had typed. */
    unanswered: (): readonly string[] => {
      const { head, body } = play.draw(state, {
        line,
        cursor: line.length,
        columns: drawn.columns(),
        rows: drawn.rows(),
      });
      return play.keys === 'text' ? [...head, ...body] : head;
    },
    open: (editor: Editor, rest: { done: (answer: unknown) => void; safely: (act: () => void) => void }): void => {
      open = { editor, ...rest };
      // After Ctrl-Z the shell has written over the question.
      editor.on('SIGCONT', () => {
        drawn.forget();
        if (!over) drawSoon();
      });
      put(line);
      draw();
    },
    key: ({ name = '', sequence = '', shift, ctrl, meta = false }: Key): void => {
      if (over || open === null) return;
      // Enter empties the editor and the arrows leaf through its history: the line is ours.
      if (isOwn(name)) put(line);
      else line = open.editor.line;
      const text = ctrl || meta || /[\0-\x1f\x7f]/.test(sequence) ? '' : sequence.normalize('NFKC');
      take({ name: name === 'enter' ? 'return' : name, text, shift, pasted: false });
    },
    lines: (bytes: Buffer, pasted: boolean): void => {
      if (over) return;
      const text = decode[pasted ? 'pasted' : 'typed'].write(bytes);
      open?.safely(() => take({ name: 'lines', text, shift: false, pasted }));
    },
  };
}

const isOwn = (name: string): boolean => ['return', 'enter', 'up', 'down', 'tab'].includes(name);
