//! Proves that strict tests find blocking calls here.

use std::pin::pin;
use std::sync::OnceLock;
use std::task::{Context, Waker};
use std::time::Duration;

use super::session::new_scope;
use crate::monitor::QUIET;
use crate::poll::allow_blocking;
use crate::strict::{self, CallKind, Found, Means, STRICT, means};

/// Once a process: a call that certainly blocks must be found, and an allowed one must not, else a test would prove
/// nothing.
///
/// # Panics
///
/// If calls cannot be watched, or are not.
pub(super) fn prove() {
    static PROVEN: OnceLock<()> = OnceLock::new();
    if means() == Means::None {
        panic!(
            "strict tests of blockcheck need Linux, to see what system calls a poll makes; leave this one out \
             elsewhere, by #[cfg(target_os = \"linux\")]"
        );
    }
    // A proof that fails is tried again by the next test.
    PROVEN.get_or_init(|| {
        let proof = std::thread::spawn(|| (found(false), found(true)));
        let (blocking, allowed) = proof.join().unwrap_or_default();
        assert!(
            is_the_sleep(&blocking) && allowed.is_empty(),
            "blockcheck does not see a poll that sleeps, so this test would prove nothing: it found {blocking:?} in \
             it, and {allowed:?} in one that may"
        );
    });
}

/// What is found in a poll that sleeps, in an allowed region or not.
fn found(is_allowed: bool) -> Vec<Found> {
    let scope = new_scope() | STRICT | QUIET;
    let sleep = || std::thread::sleep(Duration::from_nanos(1));
    let mut sleeps = pin!(async {
        if is_allowed { allow_blocking("it proves that this is allowed", sleep) } else { sleep() }
    });
    {
        let _poll = strict::enter(scope, u32::MAX);
        let _ = sleeps.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
    strict::take(scope)
}

fn is_the_sleep(found: &[Found]) -> bool {
    match found {
        [Found::Call { call, .. }] => call.kind == CallKind::Sleep,
        [Found::Switches { .. }] => true,
        _ => false,
    }
}
