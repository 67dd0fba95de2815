// The verbs of English that report nothing.
export const finiteVerbs = `
left set cut hit shot struck let shed fled flew forbade froze hid hung laid lit mistook overcame rang sang sank
slept slid spat sped spun sprang stole stuck strode swam swept swung taught tore woke wore wept quit bore burst
crept dealt dug drank fed grew lent shone shrugged vanished barked take won go got came took went done based
held released given lost led spent gave sent taken became stop paid build voted met born associated conducted
goes gone leads closed signed beat spend built protect related issued brought changed moved fired named ran felt
scheduled kept pushed ensure send shared choose dropped drew caused divided hurt buy stood committed emerged
increased forced fell draw aimed gotten returned interviewed drawn supposed stopped targeted chosen fought
adopted prompted driven caught rose founded gained struggled campaigned hosted grow broke placed tied fallen
finished sell headed linked designed directed resign unite funded surveyed counted arrived shut pressed imagine
contributed experienced poised surprised afford sold addressed selected sat wish visited grown exposed chose
catch fix trusted unify walked invited controlled appointed devoted cares marked guess fly lay donated shifted
clinch apply updated undermine stem shocked rigged combined advanced disagree occurred rolled broken reserved
stick prosecuted crushed traveled reversed jumped scored secured resulted leaked extends impressed aired risen
lacks lined assigned strengthen banned impose greeted beaten injured develop cool televised suffered weld
accomplish dismantle deployed angered retain championed tested shook lied wear doubled punished deleted exploit
resolve proceed transform appreciate borrow garnered rallied canceled tackle contrasts solve submitted trailed
knocked poured abandon rebuild curb affiliated resonate battled shake mobilize pierce propel mired recorded
disrupt briefed polled burn thwart employed overturn prevail clashed measured stacked piled threw contacted
accompanied sided dressed financed bolster opted depend falls negotiate deter alarmed reconsider inclined
concord withdraw rated achieve* affect* allow* appear* attend* attract* avoid* block* capture* carry* collect*
compare* confront* connect* consider* contain* convince* cover* create* cross* define* deliver* deport* deserve*
destroy* die* dominate* earn* elect* eliminate* embrace* encourage* end* engage* enjoy* enter* establish* exist*
expand* face* fail* favor* file* fill* focused focuses follow* gather* generate* get gets give gives grant*
handle* happen* help* hire* hold holds ignore* improve* include* inspire* introduce* invest* join* keep keeps
kill* launch* leave leaves listen* live* lock* look* lose loses manage* meet meets miss* need* nominate* obtain*
open* organize* own* participate* pass* pay pays perform* persuade* pick* play* pose* prepare* present* prevent*
produce* prove* provide* pull* pursue* qualify* raise* reach* receive* reduce* reflect* register* rely* remain*
remove* replace* represent* require* run runs save* seem* serve* settle* sit sits sound* stand stands start*
stay* succeed* sue* support* survive* suspend* tend* treat* try* turn* understand understands use* wait* watch*
weigh* win wins work*`;
