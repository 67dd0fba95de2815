// The verbs of English that report nothing. Most of those in -ed are known by their ending (pastEndings in attribution.ts).
export const finiteVerbs = `
left set cut hit shot struck let shed fled flew forbade froze hid hung laid lit mistook overcame rang sang sank
slept slid spat sped spun sprang stole stuck strode swam swept swung taught tore woke wore wept quit bore burst
crept dealt dug drank fed grew lent shone take won go got came took went done held given lost led spent gave sent
taken became stop paid build met born goes gone leads beat spend built protect brought ran felt kept ensure send
choose drew hurt buy stood fell draw gotten drawn chosen fought driven caught rose grow broke tied fallen sell
resign unite shut imagine afford sold sat wish grown chose catch fix unify cares guess fly lay clinch apply
undermine stem disagree broken plan plans planned seek seeks sought intend* mean means meant order* thank*
challenge* trust* rise rises climb* drop drops double* gain* cost costs stick extends risen lacks strengthen impose
beaten develop cool weld accomplish dismantle retain shook lied wear exploit resolve proceed transform appreciate
borrow tackle contrasts solve abandon rebuild curb resonate shake mobilize pierce propel disrupt burn thwart
overturn prevail threw bolster depend falls negotiate deter reconsider concord withdraw achieve* affect* allow*
appear* attend* attract* avoid* block* capture* carry* collect* compare* confront* connect* consider* contain*
convince* cover* create* cross* define* deliver* deport* deserve* destroy* die* dominate* earn* elect* eliminate*
embrace* encourage* end* engage* enjoy* enter* establish* exist* expand* face* fail* favor* file* fill* focuses
follow* gather* generate* get gets give gives grant* handle* happen* help* hire* hold holds ignore* improve*
include* inspire* introduce* invest* join* keep keeps kill* launch* leave leaves listen* live* lock* look* lose
loses manage* meet meets miss* need* nominate* obtain* open* organize* own* participate* pass* pay pays perform*
persuade* pick* play* pose* prepare* present* prevent* produce* prove* provide* pull* pursue* qualify* raise* reach*
receive* reduce* reflect* register* rely* remain* remove* replace* represent* require* run runs save* seem* serve*
settle* sit sits sound* stand stands start* stay* succeed* sue* support* survive* suspend* tend* treat* try* turn*
use* wait* watch* weigh* win wins work*`;
