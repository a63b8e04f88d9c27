import { readPackage, WrongPackage, type Package } from '@deploy-actions/azure';
import { ConfigurationError, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** What is deployed. */
export type Release = { readonly kind: 'image'; readonly name: string } | ({ readonly kind: 'package' } & Package);

/** @throws {ConfigurationError} for what is no package */
export async function readRelease({ inputs, workspace }: Context<Inputs>): Promise<Release> {
  if (inputs.package === undefined) return { kind: 'image', name: inputs.image ?? '' };
  try {
    return { kind: 'package', ...(await readPackage(workspace, inputs.package)) };
  } catch (error) {
    if (!(error instanceof WrongPackage)) throw error;
    throw new ConfigurationError(error.faults.map((message) => ({ input: 'package', message })));
  }
}
