/** A lectern with an open book, and the name beside it. */
export const Logo = (props: { withName: boolean }) => (
  <svg
    width={props.withName ? 132 : 28}
    height={28}
    viewBox={props.withName ? '0 0 132 28' : '0 0 28 28'}
    fill="currentColor"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M2 5.5 13 8v9L2 14.5zM26 5.5 15 8v9l11-2.5z" />
    <path d="M12.5 18.5h3v5h4.5V26H8v-2.5h4.5z" opacity={0.75} />
    {props.withName && (
      <text
        x={38}
        y={20.5}
        fontFamily="system-ui, sans-serif"
        fontSize={19}
        fontWeight={600}
      >
        Lectern
      </text>
    )}
  </svg>
);
