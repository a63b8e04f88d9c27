/** `shop:12` of the ARN of a task definition; of any ARN the last part. */
export function shortName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
