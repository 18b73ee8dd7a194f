import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { RepresentativeView } from '../../data/representatives/representatives';
import type { Statement } from './json-ld';

export function person({ name, path, position, city, photo }: RepresentativeView): Statement {
  return {
    '@type': 'Person',
    name,
    jobTitle: position,
    url: absoluteUrl(path),
    ...(city && { workLocation: { '@type': 'City', name: city.name, url: absoluteUrl(city.path) } }),
    ...(photo && { image: absoluteUrl(photo.src) }),
  };
}
