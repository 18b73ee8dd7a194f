/** A place on earth, decimal degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A point of a drawing; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

export interface Projection {
  project(place: Place): Point;
  /** The place at a point of the drawing; null beyond the edge of the earth. */
  invert(point: Point): Place | null;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (value: number) => (value * 180) / Math.PI;

/** Lambert's azimuthal equal-area projection around a centre, which the EU uses for maps of Europe; in earth radii. */
export function equalArea(centre: Place): Projection {
  const middle = radians(centre.latitude);
  const [sine, cosine] = [Math.sin(middle), Math.cos(middle)];

  return {
    project({ latitude, longitude }) {
      const phi = radians(latitude);
      const lambda = radians(longitude - centre.longitude);
      const cosineOfDistance = sine * Math.sin(phi) + cosine * Math.cos(phi) * Math.cos(lambda);
      const factor = Math.sqrt(2 / Math.max(1 + cosineOfDistance, 1e-9));
      return {
        x: factor * Math.cos(phi) * Math.sin(lambda),
        y: -factor * (cosine * Math.sin(phi) - sine * Math.cos(phi) * Math.cos(lambda)),
      };
    },
    invert({ x, y }) {
      const radius = Math.hypot(x, y);
      if (radius > 2) return null;
      if (radius === 0) return centre;
      const angle = 2 * Math.asin(radius / 2);
      const latitude = Math.asin(Math.cos(angle) * sine - (y * Math.sin(angle) * cosine) / radius);
      const longitude = Math.atan2(x * Math.sin(angle), radius * cosine * Math.cos(angle) + y * sine * Math.sin(angle));
      return { latitude: degrees(latitude), longitude: centre.longitude + degrees(longitude) };
    },
  };
}
