//! Inference of one body: its state, how it begins, and what comes of it.

use rustc_hash::FxHashMap;

use super::db::{Pred, TypeDb};
use super::expand::{expand, unexpanded};
use super::gone::Gone;
use super::hidden::{self, ToldBy};
use super::inferred::{Inferred, RegionId, RegionKind, Target, deciding};
use super::known::Assumed;
use super::lower::Lowering;
use super::once::Statics;
use super::select::Ctx;
use super::ty::{Args, Ty, TyKind};
use super::typed::Typed;
use super::values::{ParamAt, Value};
use crate::cfg::{CfgSet, State};
use crate::facts::{Body, Cfg, ExprId, Name, PatKind, Span, TypeRef};
use crate::link::{Container, FnId, ModId, Owner, Program, TraitId, ValueId};

/// A local variable.
#[derive(Clone, Copy)]
pub(super) struct Local {
    pub(super) name: Name,
    pub(super) ty: Ty,
    pub(super) span: Span,
    /// Set non-blocking on its way.
    pub(super) nonblocking: bool,
    /// Moved or dropped: a guard in it is no longer held.
    pub(super) gone: Gone,
    /// Holds a value of its own, as far as is seen.
    pub(super) owned: bool,
    /// Was given a `Some`.
    pub(super) is_some: bool,
    pub(super) region: RegionId,
    /// The place of the parameter that it is, as it came.
    pub(super) param: Option<ParamAt>,
    /// What it was given for good.
    pub(super) value: Option<Value>,
    /// The static that it looks into.
    pub(super) of_static: Option<ValueId>,
}

/// Inference of one body.
pub(super) struct Infer<'d, 'p, 'a> {
    pub(super) cx: Ctx<'d, 'p, 'a>,
    pub(super) body: &'d Body,
    pub(super) owner: Owner,
    pub(super) lowering: Lowering<'d, 'p, 'a>,
    pub(super) cfg: &'d CfgSet,
    pub(super) module: ModId,
    /// The owner's parameters, as they are to itself.
    pub(super) identity: Args,
    pub(super) locals: Vec<Local>,
    pub(super) out: Inferred,
    pub(super) region: RegionId,
    /// The result of the fn, closure or async block around.
    pub(super) result: Ty,
    /// What the innermost `?` around stands on.
    pub(super) tried: Option<ExprId>,
    /// What the loops around give by `break`.
    pub(super) breaks: Vec<Ty>,
    /// Whether a cfg that nothing here knows decides about what is being inferred.
    pub(super) maybe: bool,
    /// What holds of the parameters where inference stands.
    pub(super) assumed: Vec<Assumed>,
    /// The parameters that `if let` looks at: its pattern may hide them by variables of their names.
    pub(super) looked_at: FxHashMap<ExprId, ParamAt>,
    /// The statics that are found empty, or filled.
    pub(super) statics: Statics,
    /// Parameters that something changes.
    pub(super) changed: Vec<ParamAt>,
    /// Arguments of the call at hand that become `dyn`.
    pub(super) unsizing: Vec<(TraitId, Ty)>,
    /// Predicates of the statement's calls that could not say all yet: `Result<_, E>: FromIterator<Item>`.
    pub(super) pending: Vec<Pred>,
    /// Calls that give what was set non-blocking, and closures that are given it.
    pub(super) nonblocking: Vec<ExprId>,
    pub(super) depth: usize,
    /// How many `dyn` are written in it so far.
    pub(super) places: u32,
    /// Where types are written down, if they are asked for.
    pub(super) typed: Option<Typed>,
}

/// Expressions nested deeper than this are not followed: reading bounds them too, macros could add more.
pub(super) const MAX_EXPR_DEPTH: usize = 1500;

impl<'d, 'p, 'a> Infer<'d, 'p, 'a> {
    pub(super) fn program(&self) -> &'p Program<'a> {
        self.cx.db.program
    }

    pub(super) fn db(&self) -> &'d TypeDb<'p, 'a> {
        self.cx.db
    }

    /// Lowers a type as written here; what is left open becomes a variable.
    pub(super) fn lower(&mut self, ty: &TypeRef) -> Ty {
        let ty = self.with_lowering(None, |lowering| lowering.lower(ty));
        self.cx.normalize(ty)
    }

    pub(super) fn with_lowering<R>(
        &mut self,
        told_by: Option<&ToldBy<'_>>,
        f: impl FnOnce(&Lowering<'_, 'p, 'a>) -> R,
    ) -> R {
        let table = std::cell::RefCell::new(std::mem::take(&mut self.cx.table));
        let fresh = || table.borrow_mut().var();
        let mut lowering = self.lowering.with_fresh(self.module, &fresh);
        lowering.told_by = told_by;
        let out = f(&lowering);
        drop(lowering);
        self.cx.table = table.into_inner();
        out
    }

    /// Whether something under a condition is there; an unknown one marks what is inside.
    pub(super) fn is_on(&mut self, cfg: Option<&Cfg>) -> bool {
        match cfg.map_or(State::On, |cfg| self.cfg.eval(cfg)) {
            State::On => true,
            State::Off => false,
            State::Unknown => {
                self.maybe = true;
                true
            }
        }
    }

    pub(super) fn bind(&mut self, name: Name, ty: Ty, span: Span) {
        let region = self.region;
        self.locals.push(Local {
            name,
            ty,
            span,
            nonblocking: false,
            gone: Gone::No,
            owned: false,
            is_some: false,
            region,
            param: None,
            value: None,
            of_static: None,
        });
    }

    pub(super) fn local(&self, name: Name) -> Option<usize> {
        self.locals.iter().rposition(|local| local.name == name)
    }

    /// The local that a path expression names.
    pub(super) fn local_of(&self, id: ExprId) -> Option<usize> {
        match &self.body.expr(id).kind {
            crate::facts::ExprKind::Path(path) => self.local(path.as_name()?),
            _ => None,
        }
    }
}

/// What is needed to infer a body.
pub(crate) fn infer<'d, 'p, 'a>(db: &'d TypeDb<'p, 'a>, owner: Owner, cfg: &'d CfgSet) -> Inferred
where
    'p: 'd,
{
    let program = db.program;
    let Some(read) = program.body_once(owner) else { return Inferred::default() };
    let body = expand(program, owner, read);
    let mut inferred = infer_body(db, owner, cfg, &body, false).finish();
    inferred.unexpanded = unexpanded(program, owner, &body);
    inferred
}

/// Infers a body once more, for the types in it.
pub(crate) fn types_of<'d, 'p, 'a>(db: &'d TypeDb<'p, 'a>, owner: Owner, cfg: &'d CfgSet) -> Typed
where
    'p: 'd,
{
    let Some(read) = db.program.body_once(owner) else { return Typed::default() };
    infer_body(db, owner, cfg, &expand(db.program, owner, read), true).into_typed()
}

fn infer_body<'d, 'p, 'a>(
    db: &'d TypeDb<'p, 'a>,
    owner: Owner,
    cfg: &'d CfgSet,
    body: &'d Body,
    with_types: bool,
) -> Infer<'d, 'p, 'a> {
    let program = db.program;
    // A cfg that nothing here knows marks all that stands in its item.
    let maybe = matches!(owner, Owner::Fn(id) if program.fn_data(id).maybe);
    let (module, lowering, preds, params) = match owner {
        Owner::Fn(id) => {
            let data = program.fn_data(id);
            let sig = db.sig(id);
            let lowering = db.lowering_in(data.module, data.container, Some(data.generics()));
            (data.module, lowering, sig.preds.as_slice(), sig.params.clone())
        }
        Owner::Value(id) => {
            let data = &program.values[id.index()];
            let params = db.outer_params(data.container);
            let preds = match data.container {
                Container::Impl(id) => db.header(id).preds.as_slice(),
                _ => &[],
            };
            (data.module, db.lowering_in(data.module, data.container, None), preds, params)
        }
    };
    let identity = Ty::params(&params);
    let mut infer = Infer {
        cx: Ctx::new(db, preds),
        body,
        owner,
        lowering,
        cfg,
        module,
        identity,
        locals: Vec::new(),
        out: Inferred::default(),
        region: RegionId(0),
        result: Ty::unknown(),
        tried: None,
        breaks: Vec::new(),
        maybe,
        assumed: Vec::new(),
        statics: Statics::default(),
        looked_at: FxHashMap::default(),
        changed: Vec::new(),
        unsizing: Vec::new(),
        pending: Vec::new(),
        depth: 0,
        places: 0,
        nonblocking: Vec::new(),
        typed: None,
    };
    if let Owner::Fn(id) = owner {
        let sig = db.sig(id);
        infer.cx.dynamic = sig.dynamic.iter().map(|(place, ty)| (sig.params[*place], *ty)).collect();
    }
    if with_types {
        infer.typed = Some(Typed::of(body));
    }
    infer.run();
    infer
}

impl Infer<'_, '_, '_> {
    fn run(&mut self) {
        let Some(root) = self.body.root else { return };
        match self.owner {
            Owner::Fn(id) => self.run_fn(id, root),
            Owner::Value(id) => {
                self.new_region(RegionKind::Body, None, Span::default());
                let ty = self.db().value(id);
                let given = self.expr(root, Some(ty));
                self.coerce(given, ty);
            }
        }
    }

    fn run_fn(&mut self, id: FnId, root: ExprId) {
        let data = self.program().fn_data(id);
        let sig = self.db().sig(id);
        let kind = if data.facts.is_async { RegionKind::Async } else { RegionKind::Body };
        self.new_region(kind, None, data.item.name_span);
        if let Some(own) = sig.self_input {
            let own = self.cx.normalize(own);
            self.bind(Name::from("self"), own, data.item.name_span);
            self.locals[0].param = Some(0);
            self.locals[0].owned = true;
        }
        let own = self.locals.len();
        for (at, (pat, ty)) in self.body.params.iter().zip(&sig.inputs).enumerate() {
            let ty = self.cx.normalize(*ty);
            let bound = self.locals.len();
            self.pat(*pat, ty);
            if matches!(self.body.pat(*pat).kind, PatKind::Bind { sub: None, .. }) {
                self.locals
                    .iter_mut()
                    .skip(bound)
                    .for_each(|local| local.param = Some((own + at) as ParamAt));
            }
        }
        let result = match (data.facts.is_async, sig.output.kind()) {
            (true, TyKind::Future(output)) => *output,
            _ => sig.output,
        };
        self.result = self.cx.normalize(result);
        let result = self.result;
        let given = self.expr(root, Some(result));
        self.out.only_panics = matches!(given.kind(), TyKind::Never) && self.out.calls.is_empty();
        self.coerce(given, result);
        self.end_variables(0, root);
    }

    /// Writes the types that were found into the calls.
    fn finish(mut self) -> Inferred {
        self.forget_changed();
        self.forget_unfilled();
        let Self { cx, mut out, owner, .. } = self;
        let table = &cx.table;
        for call in &mut out.calls {
            match &mut call.target {
                Target::Fn(_, args) => *args = args.iter().map(|ty| table.finish(*ty)).collect(),
                Target::Value(ty) => *ty = table.finish(*ty),
                Target::Macro(_) | Target::Ctor | Target::Unknown(_) => {}
            }
        }
        out.deciding = deciding(&out.calls);
        out.is_symbolic = out.calls.iter().any(|call| match &call.target {
            Target::Fn(_, args) => args.iter().any(|ty| ty.has_params()),
            Target::Value(ty) => ty.has_params(),
            Target::Macro(_) | Target::Ctor | Target::Unknown(_) => false,
        });
        out.unsized_args.iter_mut().for_each(|(_, _, ty)| *ty = table.finish(*ty));
        out.hidden.iter_mut().for_each(|(_, ty)| *ty = table.finish(*ty));
        out.hidden = hidden::told(owner, std::mem::take(&mut out.hidden));
        out.closures = cx
            .closures
            .iter()
            .map(|(key, (inputs, ret))| {
                let inputs = inputs.iter().map(|ty| table.finish(*ty)).collect();
                (*key, (inputs, table.finish(*ret)))
            })
            .collect();
        out
    }
}
