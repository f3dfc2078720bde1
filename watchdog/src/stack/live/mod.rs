//! Taking stacks: `service` takes them through the platform, `walk` goes from frame to frame by what `modules` read of
//! the process, `symbols` names the frames, `trim` finds those that a reader needs.

mod modules;
mod service;
mod symbols;
mod trim;
mod walk;

pub(crate) use service::{Service, stack_bounds};
