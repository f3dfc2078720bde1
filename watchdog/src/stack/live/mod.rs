//! Taking stacks: `service` takes them through the platform, `walk` goes from frame to frame by what `modules` read of
//! the process, `symbols` names the frames, `trim` finds those that a reader needs, `waits` what they
//! wait for, `boundary` where a runtime's loop polls. `later` walks and names what strict tests have copied.

mod boundary;
mod calls;
#[cfg(all(feature = "strict", target_arch = "x86_64"))]
mod later;
#[cfg(test)]
mod load;
mod modules;
mod service;
mod symbols;
mod trim;
mod waits;
mod walk;

#[cfg(all(feature = "strict", target_arch = "x86_64"))]
pub(crate) use later::{addresses, code, frames_at};
pub(crate) use service::{Service, stack_bounds};
