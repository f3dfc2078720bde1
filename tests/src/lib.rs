//! What the tests that span the packages share; see `tests/`.

mod annotation;
mod git;
mod judge;
mod repository;

pub use self::annotation::{Annotated, Mark};
pub use self::git::{commit, stage};
pub use self::judge::{judge, marks, roots};
pub use self::repository::{files, root};
