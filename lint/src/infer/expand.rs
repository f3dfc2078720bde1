//! Macros of the program in a body, expanded in place.

use crate::facts::Body;
use crate::link::{Owner, Program};

/// The body with the macros of the program expanded; [`None`] if there are none.
pub(super) fn expand(_program: &Program<'_>, _owner: Owner, _body: &Body) -> Option<Box<Body>> {
    None
}
