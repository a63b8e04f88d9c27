import type { ECRClientConfig } from '@aws-sdk/client-ecr';
import type { ClientOptions } from '../ecs/client.ts';
import { identified } from '../identified.ts';
import { nameCalls } from '../nameCalls.ts';
import { regional } from '../regional.ts';
import type { EcrRegistry } from './reference.ts';

/** One image in a private registry of ECR: by its digest, or else by its tag. */
export interface EcrImage extends EcrRegistry {
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

export type FoundImage =
  | { readonly found: true; readonly digest: string }
  | { readonly found: false; readonly missing: 'image' | 'repository' };

/** What is asked of ECR. */
export interface EcrApi {
  /** One DescribeImages to the registry's own region. Errors are the SDK's, except those that say that it is missing. */
  findImage(image: EcrImage): Promise<FoundImage>;
}

/**
 * Loads ECR's client when the first image is looked for; one client per region.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
export function createEcrApi(options: ClientOptions, config: Readonly<ECRClientConfig> = {}): EcrApi {
  const clientFor = regional(async (region) => {
    const { ECRClient } = await import('@aws-sdk/client-ecr');
    const client = new ECRClient({
      ...identified(options),
      ...config,
      ...(region && { region }),
    });
    return nameCalls(client, 'ecr');
  });

  return {
    async findImage({ account: registryId, region, repository: repositoryName, tag, digest }) {
      const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
      const client = await clientFor(region);
      const imageId = digest === null ? { imageTag: tag ?? 'latest' } : { imageDigest: digest };
      try {
        const command = new DescribeImagesCommand({ registryId, repositoryName, imageIds: [imageId] });
        const { imageDetails } = await client.send(command);
        const found = imageDetails?.[0]?.imageDigest;
        return found === undefined ? { found: false, missing: 'image' } : { found: true, digest: found };
      } catch (error) {
        const name = error instanceof Error ? error.name : '';
        if (name === 'ImageNotFoundException') return { found: false, missing: 'image' };
        if (name === 'RepositoryNotFoundException') return { found: false, missing: 'repository' };
        throw error;
      }
    },
  };
}
