import { resolveDigests, type EcrApi } from '@deploy-actions/aws';
import { ConfigurationError, type Pair, type Problem } from '@deploy-actions/toolkit';
import type { Release } from './document.ts';

export type Images = Release['images'];

/** What containers are called, and what references of images hold: nothing that ends a line, or means something to a shell. */
const CONTAINER = /^[A-Za-z0-9_-]{1,255}$/;
const IMAGE = /^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,1023}$/;

/** @throws {ConfigurationError} with all lines that are wrong */
export function readImages(given: readonly Pair[]): Images {
  const problems = given.flatMap(({ key, value, line }, index): Problem[] => {
    const isTwice = given.findIndex((each) => each.key === key) < index;
    const wrong = [
      ...(CONTAINER.test(key)
        ? []
        : [`\`${key.slice(0, 100)}\` is no name of a container: it has letters, digits, - and _.`]),
      ...(IMAGE.test(value) ? [] : [`\`${value.slice(0, 100)}\` is no image: expected one such as shop@sha256:….`]),
      ...(isTwice ? [`the image of \`${key}\` is given more than once.`] : []),
    ];
    return wrong.map((message) => ({ input: 'images', message: `line ${line}: ${message}` }));
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return given.map(({ key: container, value: image }) => ({ container, image }));
}

/**
 * Digests in the place of tags, as deploy-ecs has it: of private registries of ECR.
 *
 * @throws {ConfigurationError} for images that ECR says there are not
 */
export async function pinned(images: Images, ecr: EcrApi): Promise<Images> {
  const containerDefinitions = images.map(({ container: name, image }) => ({ name, image }));
  const { taskDefinition, problems } = await resolveDigests({ containerDefinitions }, ecr);
  if (problems.length > 0) throw new ConfigurationError(problems.map((each) => ({ ...each, input: 'images' })));
  return images.map(({ container, image }) => {
    const found = taskDefinition.containerDefinitions?.find(({ name }) => name === container);
    return { container, image: found?.image ?? image };
  });
}

/** What is approved and what is deployed may be two things where a tag is moved in between. */
export function movable(images: Images): string[] {
  return images.flatMap(({ container, image }) =>
    image.includes('@')
      ? []
      : [
          `The image of \`${container}\` is \`${image}\`: a tag can be moved between this plan and the deployment. Give it with its digest.`,
        ],
  );
}

/**
 * What is promoted from one environment to the next must be the same there.
 *
 * @throws {ConfigurationError} for images that may become others on the way, and where there are none
 */
export function requireDigests(images: Images): void {
  const wrong =
    images.length === 0
      ? ['names no image, and `require-digests` is for what has some.']
      : movable(images).map(plainly);
  if (wrong.length > 0) throw new ConfigurationError(wrong.map((message) => ({ input: 'images', message })));
}

const plainly = (sentence: string): string => `${sentence} \`inspect: true\` finds the digests of what is in ECR.`;

/** For the input `images` of deploy-ecs. */
export function imageLines(images: Images): string {
  return images.map(({ container, image }) => `${container}=${image}`).join('\n');
}
