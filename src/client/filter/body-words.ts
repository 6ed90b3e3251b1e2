/** Whether the words of the trials' texts are here yet. */
export type BodyState = 'not-asked' | 'loading' | 'here' | 'failed';

/** The words of the trials' texts, fetched when they are first asked for. */
export interface BodyWords {
  state(): BodyState;
  /** Of a trial, by its code; nothing until they are here. */
  of(code: string): string;
  /** Fetches them unless they are here or on their way; after a failure, once more. */
  load(): void;
}

/** @param changed called when the words have come, or have failed to */
export function bodyWords(address: string, changed: () => void): BodyWords {
  let state: BodyState = 'not-asked';
  let words: Record<string, string> = {};

  const fetchWords = async (): Promise<void> => {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(String(response.status));
      words = (await response.json()) as Record<string, string>;
      state = 'here';
    } catch {
      state = 'failed';
    }
    changed();
  };

  return {
    state: () => state,
    of: (code) => words[code] ?? '',
    load() {
      if (state === 'loading' || state === 'here') return;
      state = 'loading';
      void fetchWords();
    },
  };
}
