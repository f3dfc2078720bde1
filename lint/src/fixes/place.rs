//! Where a call stands in its body, and whether an await can stand there.

use rustc_hash::FxHashMap;

use super::Site;
use crate::facts::{Block, Body, Expr, ExprId, ExprKind, MacroCall, MacroInput, Span, Stmt};
use crate::infer::{Bodies, RegionKind};
use crate::link::{Awaits, MacroAttrs, MacroId, ModId, Owner, Program};
use crate::report::Obstacle;

/// The place of a call in an async context.
pub(super) struct Place<'a> {
    pub(super) body: &'a Body,
    /// The file's text.
    pub(super) text: &'a str,
    /// The call.
    pub(super) id: ExprId,
    /// What stands around it, from the inside, as far as its async context goes.
    pub(super) around: Vec<ExprId>,
    /// What the async context evaluates.
    pub(super) context: Span,
    /// The names that it can use.
    pub(super) module: ModId,
    /// Whether nothing uses its value.
    pub(super) is_dropped: bool,
}

impl<'a> Place<'a> {
    /// The place of a call, if an await can stand there: directly in an async context, as written in the file.
    pub(super) fn of(
        bodies: &Bodies<'_, 'a, '_>,
        outline: &Outline,
        site: &Site<'_>,
    ) -> Result<Self, Obstacle> {
        let program = bodies.db.program;
        // Where macros of the program were expanded, what was read keeps its places and its macros.
        let body = program.body(site.owner).ok_or(Obstacle::Place)?;
        let region = &bodies.get(site.owner).regions[site.call.region.0 as usize];
        if region.kind != RegionKind::Async {
            return Err(Obstacle::Place);
        }
        let id = outline.call_at(body, site.call.span, site.call.name_span).ok_or(Obstacle::Macro)?;
        let root = match region.expr {
            Some(expr) => inside(body, expr),
            None => body.root,
        };
        let root = root.ok_or(Obstacle::Macro)?;
        let around = outline.around(id, root).ok_or(Obstacle::Macro)?;
        let file = program.file_of(site.owner);
        let place = Self {
            body,
            text: &program.files[file.0 as usize].text,
            id,
            context: body.expr(root).span,
            module: module_at(program, site.owner, &around),
            is_dropped: is_dropped(body, id, around.first().copied()),
            around,
        };
        place.can_await(program)?;
        Ok(place)
    }

    pub(super) fn call(&self) -> &'a Expr {
        self.body.expr(self.id)
    }

    pub(super) fn text_of(&self, span: Span) -> &'a str {
        self.text.get(span.lo as usize..span.hi as usize).unwrap_or_default()
    }

    fn can_await(&self, program: &Program<'_>) -> Result<(), Obstacle> {
        let mut child = self.id;
        self.around.iter().try_for_each(|&id| {
            let inner = std::mem::replace(&mut child, id);
            let can = match &self.body.expr(id).kind {
                ExprKind::Macro(call) if !runs_in_place(program, self.module, call, inner) => {
                    return Err(Obstacle::Macro);
                }
                ExprKind::Unread(_) | ExprKind::Closure(_) | ExprKind::Async(_) => false,
                // Bindings of a pattern are only lent to its guard.
                ExprKind::Match { arms, .. } => !arms.iter().any(|arm| arm.guard == Some(inner)),
                ExprKind::Block(_) => !self.text_of(self.body.expr(id).span).starts_with("const"),
                _ => true,
            };
            if can { Ok(()) } else { Err(Obstacle::Place) }
        })
    }
}

/// What is looked up in a body for each of its calls.
#[derive(Default)]
pub(super) struct Outline {
    /// Calls by their spans.
    calls: FxHashMap<Span, Vec<ExprId>>,
    /// What stands around each expression.
    parents: Vec<Option<ExprId>>,
}

impl Outline {
    pub(super) fn of(body: &Body) -> Self {
        let mut outline = Self { calls: FxHashMap::default(), parents: vec![None; body.exprs.len()] };
        for (at, expr) in body.exprs.iter().enumerate() {
            let id = ExprId(at as u32);
            if matches!(expr.kind, ExprKind::Call { .. } | ExprKind::MethodCall { .. }) {
                outline.calls.entry(expr.span).or_default().push(id);
            }
            for child in expr.kind.children() {
                // Parents come after their children.
                if child.0 < id.0
                    && let Some(parent) = outline.parents.get_mut(child.0 as usize)
                {
                    parent.get_or_insert(id);
                }
            }
        }
        outline
    }

    /// The call with these spans, if there is one and no other.
    fn call_at(&self, body: &Body, span: Span, name_span: Span) -> Option<ExprId> {
        let is_it = |id: &&ExprId| match &body.expr(**id).kind {
            ExprKind::MethodCall { name_span: own, .. } => *own == name_span,
            ExprKind::Call { callee, .. } => match &body.expr(*callee).kind {
                ExprKind::Path(path) => path.name_span() == name_span,
                _ => false,
            },
            _ => false,
        };
        let mut found = self.calls.get(&span)?.iter().filter(is_it);
        let first = found.next()?;
        found.next().is_none().then_some(*first)
    }

    /// What stands around an expression, from the inside, up to `root`.
    fn around(&self, id: ExprId, root: ExprId) -> Option<Vec<ExprId>> {
        let mut found = Vec::new();
        let mut at = id;
        while at != root {
            at = (*self.parents.get(at.0 as usize)?)?;
            found.push(at);
        }
        Some(found)
    }
}

/// What a region's expression evaluates.
fn inside(body: &Body, region: ExprId) -> Option<ExprId> {
    match &body.exprs.get(region.0 as usize)?.kind {
        ExprKind::Async(block) => Some(block.body),
        ExprKind::Closure(closure) => Some(closure.body),
        _ => None,
    }
}

/// The names of the innermost block that declares some, or the module's.
fn module_at(program: &Program<'_>, owner: Owner, around: &[ExprId]) -> ModId {
    let of_block = around.iter().find_map(|id| program.block_mods.get(&(owner, *id)));
    of_block.copied().unwrap_or_else(|| program.module_of(owner))
}

fn is_dropped(body: &Body, id: ExprId, parent: Option<ExprId>) -> bool {
    match parent.map(|parent| &body.expr(parent).kind) {
        Some(ExprKind::Block(Block { stmts, .. })) => stmts.contains(&Stmt::Expr(id)),
        _ => false,
    }
}

/// Whether a part of a macro's input is code that runs where it stands, in the async context or one of its own.
fn runs_in_place(program: &Program<'_>, module: ModId, call: &MacroCall, part: ExprId) -> bool {
    let names = call.path.names();
    let found: Option<MacroId> = program.resolve_macro(module, call.path.global, &names);
    let says =
        |that: &dyn Fn(&MacroAttrs) -> bool| found.is_some_and(|id| that(&program.macros[id.index()].attrs));
    match &call.input {
        MacroInput::Select { arms, otherwise } => {
            says(&|attrs| attrs.awaits == Some(Awaits::Select))
                && (arms.iter().any(|arm| arm.handler == part) || otherwise.contains(&part))
        }
        MacroInput::Block(_) => says(&|attrs| attrs.async_body),
        MacroInput::Exprs(_) | MacroInput::Matches(_) => says(&|attrs| attrs.in_place),
        MacroInput::Choice(_) => true,
        MacroInput::Unread => false,
    }
}
