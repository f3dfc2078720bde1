//! What people allow in the sources themselves: `// blockcheck: allow(fs) — reason` and `#[allow_blocking]`.
//!
//! A suppression at a call takes its finding away, one at a call of a chain the findings that the chain leads to. One that
//! does nothing is itself reported, so that they do not outlive their reason.

mod apply;
mod collect;
mod directive;

pub(crate) use self::apply::apply;
