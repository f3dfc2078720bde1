//! Whether variables still hold their guards, branch by branch: a guard that is dropped where the code leaves is held by
//! what goes on.

use smallvec::SmallVec;

use super::body::Infer;
use super::ty::{Ty, TyKind};

/// Whether a variable was moved or dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gone {
    No,
    /// In some of the branches that lead here.
    Perhaps,
    Yes,
}

/// What the variables before them are in branches of which one runs.
pub(super) struct Branches {
    before: SmallVec<[Gone; 16]>,
    /// After those so far that go on.
    after: Option<SmallVec<[Gone; 16]>>,
}

impl Infer<'_, '_, '_> {
    /// Begins branches after so many variables.
    pub(super) fn branches(&self, locals: usize) -> Branches {
        Branches { before: self.gone(locals), after: None }
    }

    /// Ends a branch that gives something: the next one begins as it did.
    pub(super) fn end_branch(&mut self, branches: &mut Branches, given: Ty) {
        if !matches!(self.cx.shallow(given).kind(), TyKind::Never) {
            let own = self.gone(branches.before.len());
            let joined = branches.after.iter_mut().flatten().zip(&own);
            joined.filter(|(so_far, own)| so_far != own).for_each(|(so_far, _)| *so_far = Gone::Perhaps);
            branches.after.get_or_insert(own);
        }
        self.set_gone(&branches.before);
    }

    /// Goes on behind them.
    pub(super) fn join_branches(&mut self, branches: &Branches) {
        self.set_gone(branches.after.as_ref().unwrap_or(&branches.before));
    }

    fn gone(&self, locals: usize) -> SmallVec<[Gone; 16]> {
        self.locals.iter().take(locals).map(|local| local.gone).collect()
    }

    fn set_gone(&mut self, all: &[Gone]) {
        self.locals.iter_mut().zip(all).for_each(|(local, gone)| local.gone = *gone);
    }
}
