import { ReplaceStep } from 'prosemirror-transform';

/**
 * Mapped through a passage that was split and joined again, the two sides of an insertion can come out at different places; then it
 * would replace what lies between, which are other people's words. With this, both sides are one. Server and clients must agree on it.
 */
ReplaceStep.MAP_BIAS = -1;
