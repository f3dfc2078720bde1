//! What runs before anything is awaited: until then, nothing else that the code started can run on its executor.

use super::body::Infer;
use super::inferred::RegionKind;
use super::spin::LoopStart;
use crate::facts::ExprId;
use crate::link::FnId;

impl Infer<'_, '_, '_> {
    /// Whether nothing was awaited yet in the async region around.
    pub(super) fn is_first(&self) -> bool {
        let mut at = Some(self.region);
        while let Some(region) = at.and_then(|id| self.out.regions.get(id.0 as usize)) {
            if region.kind != RegionKind::Closure {
                return region.awaits == 0;
            }
            at = region.parent;
        }
        true
    }

    /// Ends a loop: what it awaits comes before all of it, from the second time on.
    pub(super) fn end_loop(&mut self, start: LoopStart) {
        let awaits = self.out.regions.get(self.region.0 as usize).map_or(0, |region| region.awaits);
        if start.awaits == awaits {
            return;
        }
        for call in &mut self.out.calls[start.calls..] {
            call.first = false;
        }
    }

    /// Notes the futures that a call drives to their end on this thread.
    pub(super) fn drives(&mut self, id: FnId, args: &[ExprId]) {
        if self.program().fn_data(id).attrs.drives() {
            let spans = args.iter().map(|arg| self.body.expr(*arg).span);
            self.out.driven.extend(spans);
        }
    }
}
