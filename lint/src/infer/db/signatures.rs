//! What fns and impls say before their bodies.

use crate::facts::{Name, SelfKind};
use crate::infer::db::TypeDb;
use crate::infer::hidden::ToldBy;
use crate::infer::lower::Lowering;
use crate::infer::ty::{Args, Bound, Ty, TyKind};
use crate::link::{Container, FnId, ImplId, ParamId, TraitId};

/// A predicate: a type has a trait.
#[derive(Clone, Debug)]
pub(crate) struct Pred {
    pub(crate) ty: Ty,
    pub(crate) bound: Bound,
}

/// The signature of a fn.
#[derive(Debug)]
pub(crate) struct FnSig {
    /// All parameters in scope: the container's, then its own.
    pub(crate) params: Vec<ParamId>,
    /// How many of them are the container's.
    pub(crate) outer: usize,
    /// The type of `self`, where there is one.
    pub(crate) self_input: Option<Ty>,
    pub(crate) inputs: Vec<Ty>,
    /// What a call gives; for an async fn, a future.
    pub(crate) output: Ty,
    pub(crate) preds: Vec<Pred>,
    /// The parameters that stand for a `dyn`, by their places, with that.
    pub(crate) dynamic: Vec<(usize, Ty)>,
}

/// What an impl says in its first line.
#[derive(Debug)]
pub(crate) struct ImplHeader {
    pub(crate) params: Vec<ParamId>,
    pub(crate) self_ty: Ty,
    pub(crate) trait_ref: Option<(TraitId, Args)>,
    pub(crate) preds: Vec<Pred>,
}

impl TypeDb<'_, '_> {
    pub(crate) fn header(&self, id: ImplId) -> &ImplHeader {
        self.headers[id.index()].get_or_init(|| {
            let data = &self.program.impls[id.index()];
            let mut lowering = Lowering::new(self, data.module);
            lowering.add_params(&data.generics);
            let self_ty = lowering.lower(&data.facts.self_ty);
            lowering.self_ty = Some(self_ty);
            lowering.self_impl = Some(id);
            let trait_ref = data.facts.of_trait.as_ref().and_then(|path| lowering.trait_path(path));
            let preds = lowering.preds(&data.generics);
            ImplHeader {
                params: data.generics.params.to_vec(),
                self_ty,
                trait_ref: trait_ref.map(|bound| (bound.trait_id, bound.args)),
                preds,
            }
        })
    }

    pub(crate) fn sig(&self, id: FnId) -> &FnSig {
        self.sigs[id.index()].get_or_init(|| Box::new(self.lower_sig(id)))
    }

    /// The type of a fn's parameter of some name.
    pub(crate) fn input_named(&self, id: FnId, name: Name) -> Option<Ty> {
        let at = self.program.fn_data(id).facts.param_named(name)?;
        self.sig(id).inputs.get(at).copied()
    }

    fn lower_sig(&self, id: FnId) -> FnSig {
        let data = self.program.fn_data(id);
        let generics = data.generics();
        let mut lowering = self.lowering_in(data.module, data.container, Some(generics));
        let mut params = self.outer_params(data.container);
        let outer = params.len();
        params.extend(data.params());
        let mut preds = self.outer_preds(data.container, &lowering);
        preds.extend(lowering.preds(generics));
        let self_input = data.facts.self_param.as_ref().map(|param| {
            let own = lowering.self_ty.unwrap_or_else(Ty::unknown);
            match &param.kind {
                SelfKind::Value => own,
                SelfKind::Ref | SelfKind::RefMut => own.reference(),
                SelfKind::Typed(ty) => lowering.lower(ty),
            }
        });
        let inputs = data.facts.params.iter().map(|param| lowering.lower(&param.ty)).collect();
        let own = generics.anonymous.iter();
        let dynamic = own.filter_map(|(ty, param)| Some((*param, lowering.as_dyn(ty)?)));
        let dynamic = dynamic
            .filter_map(|(param, ty)| Some((params.iter().position(|own| *own == param)?, ty)))
            .collect();
        let told_by = ToldBy::result(id, &params);
        lowering.told_by = self.is_told(id).then_some(&told_by);
        let output = lowering.lower(&data.facts.ret);
        FnSig {
            params,
            outer,
            self_input,
            inputs,
            output: if data.facts.is_async { Ty::new(TyKind::Future(output)) } else { output },
            preds,
            dynamic,
        }
    }

    /// Whether a body tells what is behind the `impl` and `dyn` in a fn's result: its own, or that of an impl.
    fn is_told(&self, id: FnId) -> bool {
        let data = self.program.fn_data(id);
        let has_body = data.facts.body.is_some() || matches!(data.container, Container::Trait(_));
        has_body && !self.program.is_of_catalogue(data.module)
    }

    /// The parameters that a container brings into scope.
    pub(in crate::infer) fn outer_params(&self, container: Container) -> Vec<ParamId> {
        match container {
            Container::Module => Vec::new(),
            Container::Impl(id) => self.program.impls[id.index()].generics.params.to_vec(),
            Container::Trait(id) => self.trait_params(id),
        }
    }

    /// `Self`, then the trait's parameters.
    fn trait_params(&self, id: TraitId) -> Vec<ParamId> {
        let data = &self.program.traits[id.index()];
        std::iter::once(data.self_param).chain(data.generics.params.iter().copied()).collect()
    }

    fn outer_preds(&self, container: Container, lowering: &Lowering<'_, '_, '_>) -> Vec<Pred> {
        match container {
            Container::Module => Vec::new(),
            Container::Impl(id) => self.header(id).preds.clone(),
            Container::Trait(id) => {
                let data = &self.program.traits[id.index()];
                let args = Ty::params(&data.generics.params);
                let own = Bound { trait_id: id, args, assoc: Box::new([]) };
                let mut preds = vec![Pred { ty: Ty::new(TyKind::Param(data.self_param)), bound: own }];
                preds.extend(lowering.preds(&data.generics));
                preds
            }
        }
    }
}
