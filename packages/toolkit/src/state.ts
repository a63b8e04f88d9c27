import * as core from '@actions/core';

/** What main leaves for post: one JSON value under one key. Later saves of the same key win. */
export interface State<T> {
  save(value: T): void;
  /** Null when main did not save anything, or what it saved cannot be read. */
  load(): T | null;
}

export function createState<T>(key: string): State<T> {
  return {
    save: (value) => core.saveState(key, JSON.stringify(value)),
    load: () => {
      const text = core.getState(key);
      if (text === '') return null;
      try {
        return JSON.parse(text) as T;
      } catch {
        return null;
      }
    },
  };
}
