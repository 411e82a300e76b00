/** The address under which people reach this newsroom, without a path. */
export function newsroomUrl(): URL {
  return new URL(new URL(process.env.COUPLET_URL || `http://localhost:${process.env.PORT || 3000}`).origin);
}
