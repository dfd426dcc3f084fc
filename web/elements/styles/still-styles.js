/**
 * Which of a still picture's drawings is in sight. Only the build of the page asks for it, and writes it into the
 * page: a live element draws for the width that it has.
 */
import { css } from 'lit';

export const graphStillStyles = css`
  .narrow {
    max-width: 22rem;
  }
  .middle {
    max-width: 34rem;
  }
  .middle,
  .wide {
    display: none;
  }
  @container (width >= 27rem) {
    .narrow {
      display: none;
    }
    .middle {
      display: block;
    }
  }
  @container (width >= 42rem) {
    .middle {
      display: none;
    }
    .wide {
      display: block;
    }
  }
`;

export const neuronStillStyles = css`
  .still-wide {
    display: none;
  }
  @container (min-width: 30rem) {
    .still-wide {
      display: block;
    }
    .still-narrow {
      display: none;
    }
  }
`;
