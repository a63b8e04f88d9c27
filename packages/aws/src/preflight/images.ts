import type { FoundImage } from '../ecr/api.ts';
import { describeMissing, ecrImage, type LocatedImage } from '../ecr/image.ts';
import { ask } from './ask.ts';
import type { Finding } from './finding.ts';
import { containersOf, type PreflightInput } from './input.ts';
import type { PreflightPorts } from './ports.ts';

/** Whether the images exist, as far as ECR can tell. Images of other registries are named once, as not checked. */
export async function checkImages({ taskDefinition }: PreflightInput, { ecr }: PreflightPorts): Promise<Finding[]> {
  const images = [...new Set(containersOf(taskDefinition).flatMap(({ image }) => image ?? []))];
  const located = images.map(ecrImage).filter((image) => image !== null);
  const elsewhere = images.filter((image) => ecrImage(image) === null);
  const findings = await Promise.all(
    located.map(async (image) => {
      const question = { check: 'images', subject: image.text, needs: 'ecr:DescribeImages' } as const;
      const answer = await ask(question, () => ecr.findImage(image.at));
      return answer.known ? judgeImage(image, answer.value) : [answer.finding];
    }),
  );
  return [...findings.flat(), ...notChecked(elsewhere)];
}

function judgeImage(image: LocatedImage, answer: FoundImage): Finding[] {
  if (answer.found) return [];
  const message = describeMissing(image, answer.missing);
  return [{ check: 'images', severity: 'error', subject: image.text, message }];
}

function notChecked(images: readonly string[]): Finding[] {
  if (images.length === 0) return [];
  const message = 'not checked: only private registries of ECR are asked whether an image exists.';
  return [{ check: 'images', severity: 'notice', subject: images.toSorted().join(', '), message }];
}
