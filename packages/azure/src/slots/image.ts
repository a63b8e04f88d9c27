import type { SiteConfig } from '../sites/api.ts';

/** Where a container's image is said, on each of the two kinds of plans. */
export const IMAGE_MEMBERS = ['linuxFxVersion', 'windowsFxVersion'] as const;

export type ImageMember = (typeof IMAGE_MEMBERS)[number];

const CONTAINER = /^DOCKER\|(.+)$/i;

/** The image that a slot runs; null for one that runs a package, or nothing. */
export function imageIn(config: SiteConfig): string | null {
  return IMAGE_MEMBERS.map((member) => imageOf(config, member)).find((each) => each !== null) ?? null;
}

/** The member that names it. */
export function memberIn(config: SiteConfig): ImageMember | null {
  return IMAGE_MEMBERS.find((member) => imageOf(config, member) !== null) ?? null;
}

export function imageChange(member: ImageMember, image: string): SiteConfig {
  return { [member]: `DOCKER|${image}` };
}

function imageOf(config: SiteConfig, member: ImageMember): string | null {
  const value = config[member];
  return typeof value === 'string' ? (CONTAINER.exec(value)?.[1] ?? null) : null;
}
