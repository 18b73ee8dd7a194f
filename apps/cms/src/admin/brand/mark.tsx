/** The product's sign: a square of the city plan with four streets that meet in one place. */
export const Mark = ({ size }: { size: number }) => (
  <svg className="civic-mark" width={size} height={size} viewBox="0 0 48 48" role="presentation" focusable="false">
    <rect className="civic-mark__ground" width="48" height="48" rx="6" />
    <path className="civic-mark__streets" d="M0 31 19 25M48 14 29 22M17 0l6 17M31 48l-6-17" />
    <circle className="civic-mark__place" cx="24" cy="24" r="7.5" />
    <circle className="civic-mark__eye" cx="24" cy="24" r="2.5" />
  </svg>
);
