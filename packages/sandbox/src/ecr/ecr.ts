import { ApiError, Timestamp, type Service } from '../core/api.ts';
import type { Clock } from '../core/clock.ts';
import type { ImageSource } from '../core/ports.ts';
import { createRepositories, type Image, type ImageId } from './repositories.ts';

export interface Ecr {
  readonly service: Service;
  readonly images: ImageSource;
}

export interface EcrOptions {
  readonly clock: Clock;
  readonly accountId: string;
  readonly region: string;
}

/** How long an authorization token lasts. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
const TOKEN_MS = 12 * 3_600_000;
/** When everything was pushed: always before the sandbox began, so that the same image is the same everywhere. */
const PUSHED_AT = Date.UTC(2026, 0, 1);
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';

/** Amazon ECR, as far as deployments read it. */
export function createEcr({ clock, accountId, region }: EcrOptions): Ecr {
  const repositories = createRepositories();
  const host = `${accountId}.dkr.ecr.${region}.amazonaws.com`;

  const given = ({ repositoryName = '' }: { repositoryName?: string }): string => {
    if (repositoryName === '') throw new ApiError('InvalidParameterException', 'repositoryName must be given.');
    if (repositories.exists(repositoryName)) return repositoryName;
    throw new ApiError(
      'RepositoryNotFoundException',
      `The repository with name '${repositoryName}' does not exist in the registry with id '${accountId}'`,
    );
  };
  const imageNotFound = (repository: string, { imageDigest = 'null', imageTag = 'null' }: ImageId) =>
    new ApiError(
      'ImageNotFoundException',
      `The image with imageId {imageDigest:'${imageDigest}', imageTag:'${imageTag}'} does not exist within the ` +
        `repository with name '${repository}' in the registry with id '${accountId}'`,
    );
  const detail = (repositoryName: string, { digest, tags }: Image) => ({
    registryId: accountId,
    repositoryName,
    imageDigest: digest,
    ...(tags.length > 0 && { imageTags: tags }),
    imageSizeInBytes: 50_000_000,
    imagePushedAt: new Timestamp(PUSHED_AT),
    imageManifestMediaType: MANIFEST_TYPE,
  });

  const operations: Service['operations'] = {
    DescribeRepositories: ({ repositoryNames = [] }: { repositoryNames?: string[] }) => ({
      repositories: repositoryNames.map((name) => ({
        repositoryArn: `arn:aws:ecr:${region}:${accountId}:repository/${given({ repositoryName: name })}`,
        registryId: accountId,
        repositoryName: name,
        repositoryUri: `${host}/${name}`,
        createdAt: new Timestamp(PUSHED_AT),
        imageTagMutability: 'MUTABLE',
      })),
    }),

    DescribeImages: (input) => {
      const repository = given(input);
      const ids: ImageId[] | undefined = input.imageIds;
      if (!ids?.length) return { imageDetails: repositories.known(repository).map((each) => detail(repository, each)) };
      const imageDetails = ids.map((id) => {
        const image = repositories.find(repository, id);
        if (!image) throw imageNotFound(repository, id);
        return detail(repository, image);
      });
      return { imageDetails };
    },

    BatchGetImage: (input) => {
      const repository = given(input);
      const found = (input.imageIds ?? []).map((imageId: ImageId) => ({
        imageId,
        image: repositories.find(repository, imageId),
      }));
      return {
        images: found.flatMap(({ imageId, image }: { imageId: ImageId; image: Image | null }) =>
          image
            ? [
                {
                  registryId: accountId,
                  repositoryName: repository,
                  imageId: { ...imageId, imageDigest: image.digest },
                  imageManifest: JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE }),
                  imageManifestMediaType: MANIFEST_TYPE,
                },
              ]
            : [],
        ),
        failures: found.flatMap(({ imageId, image }: { imageId: ImageId; image: Image | null }) =>
          image ? [] : [{ imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }],
        ),
      };
    },

    GetAuthorizationToken: () => ({
      authorizationData: [
        {
          authorizationToken: Buffer.from('AWS:sandbox-password').toString('base64'),
          expiresAt: new Timestamp(clock.now() + TOKEN_MS),
          proxyEndpoint: `https://${host}`,
        },
      ],
    }),
  };
  const service: Service = {
    name: 'ecr',
    protocol: 'json',
    discriminator: 'AmazonEC2ContainerRegistry_V20150921',
    operations,
  };
  return { service, images: repositories };
}
