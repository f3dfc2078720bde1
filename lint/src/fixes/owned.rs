//! Whether a value can go to another thread and stay there: it borrows nothing and is bound to no thread.

use rustc_hash::FxHashSet;

use super::threads::Judge;
use crate::infer::{Args, Ctx, Selection, Ty, TyKind, TypeDb};
use crate::link::{AdtId, TraitId};

/// Judges types; what is not wholly known cannot go.
pub(super) struct Owned<'d, 'p, 'a> {
    db: &'d TypeDb<'p, 'a>,
    judge: Judge<'d, 'p, 'a>,
}

impl<'d, 'p, 'a> Owned<'d, 'p, 'a> {
    pub(super) fn new(db: &'d TypeDb<'p, 'a>) -> Self {
        Self { db, judge: Judge { db, within: None } }
    }

    pub(super) fn is(&self, ty: Ty) -> bool {
        self.judge.is_send(ty)
            && self.judge.is_sync(ty)
            && self.borrows_nothing(ty, &mut FxHashSet::default())
    }

    /// Whether it is, and a clone of it can be made.
    pub(super) fn clones(&self, ty: Ty) -> bool {
        self.is(ty) && self.db.program.lang_trait("clone").is_some_and(|clone| self.has_clone(ty, clone))
    }

    /// Whether it surely has the trait `clone`, and with it all that an impl or a derive asks it of.
    fn has_clone(&self, ty: Ty, clone: TraitId) -> bool {
        let args = match ty.kind() {
            TyKind::Prim(_) => return true,
            TyKind::Adt(_, args) => args,
            _ => return false,
        };
        let all_args = || args.iter().all(|arg| self.has_clone(*arg, clone));
        match Ctx::new(self.db, &[]).select(ty, clone, &Args::default()) {
            Some(Selection::Impl(id, subst)) => {
                let asked = self.db.header(id).preds.iter().filter(|pred| pred.bound.trait_id == clone);
                asked.map(|pred| pred.ty.subst(&subst)).all(|ty| self.has_clone(ty, clone))
            }
            Some(Selection::Builtin) => all_args(),
            Some(Selection::Bound(_)) | None => false,
        }
    }

    /// Whether it is a path, whose owned form is another type.
    pub(super) fn is_path(&self, ty: Ty) -> bool {
        matches!(ty.kind(), TyKind::Adt(id, _) if self.db.program.lang_adt("Path") == Some(*id))
    }

    fn borrows_nothing(&self, ty: Ty, open: &mut FxHashSet<Ty>) -> bool {
        if !open.insert(ty) {
            return true;
        }
        match ty.kind() {
            TyKind::Prim(_) | TyKind::Never => true,
            TyKind::Array(inner) => self.borrows_nothing(*inner, open),
            TyKind::Tuple(parts) => parts.iter().all(|part| self.borrows_nothing(*part, open)),
            TyKind::Adt(id, args) => self.adt_borrows_nothing(*id, args, open),
            // In a box, where else could it be; the judge has asked whether it can go.
            TyKind::Dyn(..) => true,
            _ => false,
        }
    }

    fn adt_borrows_nothing(&self, id: AdtId, args: &[Ty], open: &mut FxHashSet<Ty>) -> bool {
        let program = self.db.program;
        let data = &program.adts[id.index()];
        if data.is_unseen()
            || program.lang_adt("Path") == Some(id)
            || !args.iter().all(|arg| self.borrows_nothing(*arg, open))
        {
            return false;
        }
        // Lifetimes are not part of types here.
        if data.generics.facts.is_some_and(|generics| generics.has_lifetimes) {
            return false;
        }
        if program.is_of_catalogue(data.module) {
            return true;
        }
        self.db.parts(id, args).all(|ty| self.borrows_nothing(ty, open))
    }
}
