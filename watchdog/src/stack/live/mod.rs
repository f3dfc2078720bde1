//! Taking stacks: `service` takes them through the platform, `walk` goes from frame to frame by what `modules` read of
//! the process, `symbols` names the frames, `trim` finds those that a reader needs, `waits` what they
//! wait for, `boundary` where a runtime's loop polls.

mod boundary;
mod calls;
#[cfg(test)]
mod load;
mod modules;
mod service;
mod symbols;
mod trim;
mod waits;
mod walk;

pub(crate) use service::{Service, stack_bounds};
