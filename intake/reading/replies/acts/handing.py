# ruff: noqa: E501  a pattern reads best on one line
"""Who shall have the task, said of it in any voice: "let it pass to Luis", "the work be placed with Maribel", "save this
for Hannah". It counts only where a paralegal of the desk is named who has it not already."""

from intake.reading.replies.acts.act import Act
from intake.reading.replies.acts.fates import object_

_NO_DAY = r"(?!(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|noon)\b)"  # "Move this to Thursday"
_NAME = _NO_DAY + r"(?:(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z])[\w'-]+)?|him|her|them)\b(?!'s|’s)"
_SHE = r"(?:(?-i:[A-Z][a-z]+)(?: (?-i:[A-Z])[\w'-]+)?|she|he|they)"
_WAY = r"(?: (?:over|on|off|back|straight|along|across|down|up|out|instead|now|rather))*"
_HAND = r"(?:give|hand|pass|slide|kick|bounce|toss|throw|swing|shoot|ship|slip|flip|lob|bring|carry|take|punt|shunt|move|transfer|re-?assign|assign|offer|send|route|turn|shift|switch|steer|direct|refer|get(?! (?:it|this|that|them) (?:back|up|out|off|on)\b))"
_HANDED = r"(?:given|handed|passed|moved|transferred|re-?assigned|assigned|offered|sent|routed|turned|shifted|switched|steered|directed|referred)"
_KEEP = r"(?:save|keep|reserve|hold|leave|earmark)"
_PLACE = r"(?:place|put|leave|lodge)"
_BE = r"(?:is|are|be|were|was|being|gets?|should be|must be|may be|can be|could be|might be|to be|is to be)(?: please| now| rather| instead)?"
_CAN = r"(?:to|should|can|could|might|may|will|would|must|is to|had better|'d better|ought to|needs to|has to|is going to|shall)"
_DO = r"(?:take|do|have|handle|finish|cover|start|run with|pick|own|work on|tackle|see to|get|carry|complete|redo|step in on)"

_HIS = r"(?:his|hers?|their|(?-i:[A-Z])\w+(?:'s|’s|s'))"
_PLACE_OF = r"(?:way|desk|plate|court|queue|list|pile|lap|hands|in-?box|tray|direction)"
_OWES = r"(?:should|ought to|must|might as well|may as well|could|can|has to|needs to|had better|is to)"

ROWS: tuple[Act, ...] = (
    Act(
        "reassign", "attorney", "", r"\b(?:when|once|after|as soon as) (?:you|she|he|they|it|this|that|we)(?:'re|'s| are| is| have| has| get| gets)? (?:done|finished|through|ready|complete|back|in)\b|\b(?:bring|take|pick|raise)\w* (?:it|this|that|them|these) up with\b|\b(?:cc|copy|copied|a copy|watch|fyi|call|e-?mail|ask|write to|check with|talk to|get with|look at)\b[^.;]{0,12} (?:him|her|them)\b",
        ("May I ask that the work pass to Luis?", "Offer it to Maribel instead.", "Please see that it goes to Hannah.", "I should be obliged if this were placed with Maribel.", "Save this for Maribel, would you?", "Needs to go to Hannah, she has the exhibits", "Hannah has the set, let her finish.", "I'd as soon Luis did this one.", "Luis has a gap this week. Can we get it over to him?", "Luis was at the depo, so send it his way.", "Luis knows the file. It ought to be his.", "Luis is around, please put him on it.", "I had rather hoped for Hannah on this one.", "As Maribel made the index, I should be grateful if she could take this assignment over from Renee."),
        forms=(
            rf"\b{_HAND} {object_('a')}{_WAY}(?: to| by| with) {_NAME}",
            rf"\bfor (?:this|that|it|the \w+)(?: one| task)?,? i(?:'d| would|'ll)? (?:want|like|need|prefer|have) {_NAME}(?=\W*$|[.,;:!?])",
            rf"\b(?:{_HAND}|drop|land|dump|plop|lay) {object_('n')}{_WAY}(?: (?:to|on|onto|in|into))? {_HIS} {_PLACE_OF}(?=\W*$|[.,;:!?]| (?:please|pls|instead|now|then|and|if|as|since|because|for)\b)",
            rf"\b(?:put|get|have|want|like|need|prefer|set|stick)(?: to have)? {_NAME} (?:on|onto) (?P<objo>(?:it|this|that)(?: (?:one|task|job|assignment))?)(?=\W*$|[.,;:!?]| (?:please|pls|instead|now|then|and|as|since|because|from|right)\b)",
            rf"(?:{object_('p')}(?: one)?|^\W*|, )(?:'s)? ?(?:{_OWES} (?:be|become|be made)|is better|is better off as|would be better|becomes|is now|is best)(?: (?:really|rightly|now|made))* (?:his|hers|theirs|(?-i:[A-Z])\w+(?:'s|’s|s'))(?=\W*$|[.,;:!?]| (?:now|instead|then|from|please)\b)",
            rf"^\W*{_NAME} (?:please|pls|instead)(?: (?:instead|please|pls|now|then|thanks|thx))*(?=\W*$|, (?:not|rather|instead)\b| (?:for this|on this)\b)",
            rf"\b(?:like|want|wants|prefers?|have|see|asks (?:for|to have)|wishes (?:for|to have)|love)(?: to (?:have|see))? {object_('k')} (?:to be |be )?(?:{_HANDED}|placed|put|saved|kept|reserved){_WAY} (?:to|with|for) {_NAME}",
            r"\b(?:put|write|stick|slap) (?-i:[A-Z])[\w-]+(?:'s|’s|s') name on (?P<objl>it|this|that|(?:the|this) (?:task|assignment|job|one|project))(?: one)?(?=\W*$|[.,;:!?]| (?:please|pls|instead|in|now|rather|from)\b)|\b(?:make|call) (?P<objm>it|this|that)(?: one)? (?-i:[A-Z])\w+(?:'s|s')(?=\W*$|[,.;!:]| (?:please|now|instead|from)\b)|\b(?:it|this|that)(?: one)?(?:'s| is| becomes| should be| is to be| goes)(?: now| to be)* (?-i:[A-Z])\w+(?:'s|s')(?=\W*$|[,.;!:]| (?:now|from (?:here|now)|to (?:do|finish|handle)|instead)\b)",
            rf"\b{_KEEP} {object_('b')}{_WAY} (?:for|to) {_NAME}|\b{_PLACE} {object_('c')}{_WAY} with {_NAME}|\b(?:entrust|charge) {_NAME} with {object_('d')}",
            rf"{object_('e')} {_BE} (?:{_HANDED}|saved|kept|reserved|held|left|earmarked|placed|put|lodged|entrusted){_WAY} (?:to|with|for) {_NAME}",
            rf"(?:{object_('f')}(?: one)?(?:'s)? |^\W*|, |\bthat )(?:(?:{_CAN}|better|best|really|please|just)\b ?)*(?:goes|go|passes|pass|moves|move|falls|belongs|belong)(?: over| on| instead)* (?:to|with) {_NAME}",
            rf"\b(?:needs?|has|have|had better|ought|is|are|better)(?: to)? (?:go|be|move|pass|sit|land)(?: over| on)? (?:to|with) {_NAME}",
            rf"\b{_SHE} (?:please |kindly )?{_CAN}(?: please| kindly| just| now| therefore| rather)* {_DO} {object_('g')}(?=\W*$|[.,;:!?]| (?:over|up|on|off|from|instead|for|please|then|now|and|since|because|as|so|with)\b)",
            rf"\b(?:let|have) {_NAME} (?:please )?(?:finish|take over|carry on|step in|do the rest|take the rest|pick up|run)\b|\b(?:let|have) {_NAME} {_DO} {object_('i')}",
            rf"\b(?:i(?:'d| would| had)?|we(?:'d| would| had)?|she(?:'d| would)|he(?:'d| would))(?: (?:should|would|shall))?(?: be)?(?: \w+)? (?:glad|happy|pleased|rather|soon|sooner|prefer|prefers|hoped|hope|like|want|wanted|love)(?: that| to (?:have|see)| for)? {_NAME} (?:on|for|do|did|does|doing|to do|took|take|takes|had|have|handled?|handles|to take|to have|to handle|to finish|finished|finish) {object_('j')}",
        ),
        undone_by=("not", "asked", "lead", "depends", "nearly"),
    ),
    Act(  # asked politely
        "reassign", "attorney", "", "", ("Luis was there. Might he take the matter over from here?", "Would Maribel be able to do this one?"),
        forms=(
            rf"\b(?:can|could|might|may|would|should|will|shall) {_SHE} (?:please |kindly |perhaps |maybe |possibly )*(?:be (?:able|free|willing) to )?{_DO} {object_('h')}(?=\W*$|[.,;:!?]| (?:over|up|on|off|from|instead|for|please|then|now|and|since|because|as|so)\b)",
        ),
        undone_by=("not", "lead", "depends", "nearly"),
    ),
)  # fmt: skip
