/** Never a word of British or American English, and only one word can be meant. "wrong right", separated by bars. */
export const misspellingsEn = `
accomodate accommodate|acommodate accommodate|addres address|adress address
adresses addresses|alot a lot|appologies apologies|appologize apologize|appology apology
arent aren't|assistence assistance|availabe available|availible available
avaliable available|begining beginning|beleive believe|calender calendar
cancelation cancellation|catagory category|collegue colleague|comming coming
commited committed|compatability compatibility|compatable compatible|concious conscious
couldnt couldn't|curiousity curiosity|custmer customer|custumer customer
defiantely definitely|definately definitely|definatly definitely|delivary delivery
deliverd delivered|deliverey delivery|didnt didn't|disapointed disappointed
dissapoint disappoint|dissapointed disappointed|doesnt doesn't|dont don't|embarass embarrass
enviroment environment|equiptment equipment|excelent excellent|exellent excellent
existance existence|experiance experience|foriegn foreign|fourty forty|foward forward
freind friend|garantee guarantee|garanty guarantee|gaurantee guarantee|goverment government
greatful grateful|guarentee guarantee|hadnt hadn't|happend happened|hasnt hasn't
havent haven't|hte the|imediately immediately|immediatly immediately
inconvenince inconvenience|inconvience inconvenience|inconvinience inconvenience
independant independent|infomation information|instuctions instructions|intrest interest
isnt isn't|knowlege knowledge|lenght length|maintainance maintenance|maintenence maintenance
manufacterer manufacturer|manufactor manufacturer|mispell misspell|neccessary necessary
necesary necessary|noticable noticeable|ocassion occasion|occassion occasion
occured occurred|occurence occurrence|occuring occurring|orginal original|orignal original
packege package|pakage package|payed paid|peice piece|permenant permanent|plase please
pleae please|posible possible|prefered preferred|preferr prefer|probaly probably
problably probably|profesional professional|proffesional professional|publically publicly
purchace purchase|qualtiy quality|quantitiy quantity|realy really|reccomend recommend
reciept receipt|recieve receive|recieved received|recieves receives|recieving receiving
recomend recommend|recommand recommend|refered referred|refering referring|relevent relevant
remeber remember|replacment replacement|reponse response|responce response|seing seeing
seperate separate|seperately separately|shipement shipment|shiping shipping
shippment shipment|shouldnt shouldn't|sincerly sincerely|succesful successful
succesfully successfully|successfull successful|suprise surprise|teh the|thankyou thank you
thats that's|theyre they're|thier their|threshhold threshold|tommorow tomorrow
tommorrow tomorrow|tomorow tomorrow|tracable traceable|transfered transferred|truely truly
unforseen unforeseen|unfortunatley unfortunately|unfortunatly unfortunately|untill until
usefull useful|vaccum vacuum|warantee warranty|waranty warranty|warrenty warranty
wasnt wasn't|werent weren't|wether whether|weve we've|whcih which|wheter whether|wich which
wouldnt wouldn't|writen written|writting writing|youre you're|youve you've
`;
