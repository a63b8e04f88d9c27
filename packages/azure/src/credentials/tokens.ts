/** Access tokens for Resource Manager. */
export interface Tokens {
  /** One that lives; rejects with an AzureError that says why there is none. */
  get(): Promise<string>;
  /** The platform did not take this one: the next is a new one. */
  forget(token: string): void;
}
