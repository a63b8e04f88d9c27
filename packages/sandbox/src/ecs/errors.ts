import { ApiError } from '../core/api.ts';

/**
 * ECS's error answers.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html and the Errors section of each operation.
 */

export const clientError = (message: string) => new ApiError('ClientException', message);
export const invalidParameter = (message: string) => new ApiError('InvalidParameterException', message);
export const clusterNotFound = () => new ApiError('ClusterNotFoundException', 'Cluster not found.');
export const serviceNotFound = () => new ApiError('ServiceNotFoundException', 'Service not found.');
export const serviceNotActive = () => new ApiError('ServiceNotActiveException', 'Service was not ACTIVE.');
export const serviceDeploymentNotFound = () =>
  new ApiError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
export const conflict = (message: string) => new ApiError('ConflictException', message);
export const resourceNotFound = () =>
  new ApiError('ResourceNotFoundException', 'The specified resource could not be found.');

/** For what AWS can do and the sandbox does not model. */
export const notModelled = (what: string) =>
  new ApiError('UnsupportedFeatureException', `The sandbox does not model ${what}.`);
