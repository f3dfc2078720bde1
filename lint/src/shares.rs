//! The shares in which threads take work.
//!
//! Left to itself, rayon halves a list once or twice for few threads and then gives up; where what takes long stands
//! close together, as the fns of a tree do before those of the catalogue, one thread is left with nearly all of it.

/// Of what takes long: a file, a body.
pub(crate) const FEW: usize = 4;

/// Of what is only looked at.
pub(crate) const MANY: usize = 256;
